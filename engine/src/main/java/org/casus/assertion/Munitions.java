package org.casus.assertion;

import org.jspecify.annotations.Nullable;

/**
 * Rockets, missiles or drones used in an event.
 *
 * @param fired how many were launched, or null
 * @param landed how many came down on the target, or null
 */
public record Munitions(@Nullable Amount fired, @Nullable Amount landed) {}
