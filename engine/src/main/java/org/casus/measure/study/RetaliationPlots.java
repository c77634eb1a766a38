package org.casus.measure.study; final class RetaliationPlots { static void add(Draft draft, Series attacks, Series strikes, Window window, int lags) {} }
