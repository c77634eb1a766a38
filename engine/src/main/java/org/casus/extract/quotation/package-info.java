/**
 * A learned reader of attributions: who says what, with the span of the source, of the cue and of the content.
 *
 * <p>It finds the cue first, then reads source and content from the cue outwards. It knows words and syntax alone: who a
 * source is, is settled elsewhere.
 */
@NullMarked
package org.casus.extract.quotation;

import org.jspecify.annotations.NullMarked;
