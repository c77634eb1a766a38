package org.casus.evaluate;

/** Where a figure lies 95 times in 100, were other reports of the same kind drawn. */
public record Interval(double low, double high) {}
