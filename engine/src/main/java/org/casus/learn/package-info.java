/**
 * Small linear models that learn from annotated reports: a classifier, a ranker of candidates, a tagger of sequences.
 *
 * <p>They know nothing of events or speakers: whoever uses one names its features in words a person can read, so that
 * every decision can give its reasons. Weights are text, sorted by feature, so that two trainings can be compared.
 */
@NullMarked
package org.casus.learn;

import org.jspecify.annotations.NullMarked;
