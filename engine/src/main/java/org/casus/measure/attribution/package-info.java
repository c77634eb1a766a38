/**
 * Who did it, on whose word: testimony pooled by origin rather than by report, evidence laid against several hypotheses,
 * and how reliable sources that judge the same matters are. Plain numerics; what it gives is an assessment under stated
 * assumptions and always names them.
 */
@NullMarked
package org.casus.measure.attribution;

import org.jspecify.annotations.NullMarked;
