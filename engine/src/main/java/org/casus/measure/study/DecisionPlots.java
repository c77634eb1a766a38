package org.casus.measure.study; final class DecisionPlots { static void add(Draft draft, Series series, java.util.List<Anchor> anchors, Window window) {} }
