/**
 * Which records tell of one thing, and how sure that is: weights of agreement after Fellegi and Sunter, rates for pairs of
 * incidents, and partitions drawn in proportion, so that whatever is measured can be measured over all of them.
 */
@NullMarked
package org.casus.measure.linkage;

import org.jspecify.annotations.NullMarked;
