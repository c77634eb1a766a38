/**
 * Draws plots of measurements as SVG, in the style of the brief. The drawing is ours rather than a chart library's, because
 * XChart and JFreeChart write coordinates and colours for one size and one theme through AWT, whose font metrics change from
 * machine to machine. We need the same bytes everywhere, text that stays text, light, dark and print from one file, and
 * nothing told by colour alone; for eight kinds of layers that is less code than bending a library would be.
 */
@NullMarked
package org.casus.narrate.plot;

import org.jspecify.annotations.NullMarked;
