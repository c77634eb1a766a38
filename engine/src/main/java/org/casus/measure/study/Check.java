package org.casus.measure.study;

/**
 * Something that must hold for a finding to be trusted.
 *
 * @param name what was looked at
 * @param passed whether it holds
 * @param said what was seen
 */
public record Check(String name, boolean passed, String said) {}
