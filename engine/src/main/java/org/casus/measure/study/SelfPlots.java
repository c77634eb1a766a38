package org.casus.measure.study; final class SelfPlots { static void add(Draft draft, Series series, org.casus.measure.hawkes.ExpHawkesFit fit, Window window) {} }
