package org.casus.measure.study; final class ChangePlots { static void add(Draft draft, Series series, org.casus.measure.tempo.SingleChange.Found found, Window window) {} }
