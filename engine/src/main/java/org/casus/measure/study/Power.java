package org.casus.measure.study;

/**
 * How often the test would find an effect if it were there.
 *
 * @param effect the effect, for example a doubling
 * @param value 0 to 1
 * @param how how it was computed
 */
public record Power(String effect, double value, String how) {}
