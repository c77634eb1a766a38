package org.casus.measure.plot;
public record Plot(String id) {}
