package org.casus.measure.study; final class BurstPlots { static void add(Draft draft, Series series, org.casus.measure.tempo.ScanStatistic.Result scan, Window window) {} }
