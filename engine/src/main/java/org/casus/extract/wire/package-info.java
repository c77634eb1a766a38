/**
 * A learned reader of terse incident reports: who did what to whom, with what, in reporting by wire.
 *
 * <p>Linear models judge the document, each sentence, each noun, and each actor or thing that nouns name; what they see is
 * named in words, so each filler can say why it was taken.
 */
@NullMarked
package org.casus.extract.wire;

import org.jspecify.annotations.NullMarked;
