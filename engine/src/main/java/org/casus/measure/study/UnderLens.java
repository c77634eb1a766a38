package org.casus.measure.study;

import org.casus.incident.Lens;
import org.jspecify.annotations.Nullable;

/**
 * What the same analysis comes to under another lens.
 *
 * @param lens the lens
 * @param events how many events it has
 * @param estimate the first number, or null
 * @param verdict what it comes to
 */
public record UnderLens(Lens lens, int events, @Nullable Estimate estimate, Verdict verdict) {}
