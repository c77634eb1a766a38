package org.casus.measure.study; final class TempoPlots { static void add(Draft draft, Series series, Window window) {} }
