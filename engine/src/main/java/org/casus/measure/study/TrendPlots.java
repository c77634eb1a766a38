package org.casus.measure.study; final class TrendPlots { static void add(Draft draft, double[] since, Pooled b) {} }
