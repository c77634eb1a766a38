package org.casus.narrate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps a map's labels from lying on one another. Not thread-safe. */
final class LabelSpace {
  private final double width;
  private final double height;
  private final List<double[]> taken = new ArrayList<>();

  LabelSpace(double width, double height) {
    this.width = width;
    this.height = height;
  }

  /** Keeps labels off a box around a point. */
  void take(double x, double y, double halfWidth, double halfHeight) {
    taken.add(new double[] {x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight});
  }

  /** Where to begin a label beside a disc: right, left, below or above it; empty when there is no room. */
  Optional<double[]> beside(double x, double y, double radius, double wide, double high) {
    double[][] corners = {
        {x + radius + 5, y - high / 2}, {x - radius - 5 - wide, y - high / 2},
        {x - wide / 2, y + radius + 3}, {x - wide / 2, y - radius - 3 - high},
        {x + radius + 2, y + radius}, {x + radius + 2, y - radius - high},
        {x - radius - 2 - wide, y + radius}, {x - radius - 2 - wide, y - radius - high}};
    for (double[] corner : corners) {
      if (free(corner[0], corner[1], wide, high)) {
        taken.add(new double[] {corner[0], corner[1], corner[0] + wide, corner[1] + high});
        return Optional.of(new double[] {corner[0], corner[1] + high - 3});
      }
    }
    return Optional.empty();
  }

  /** Where to centre a label near a point; empty when there is no room. */
  Optional<double[]> centred(double x, double y, double wide, double high) {
    double near = Math.max(wide / 2 + 8, Math.min(width - wide / 2 - 8, x));
    for (int shift : new int[] {0, -22, 22, -44, 44, -66, 66}) {
      double top = y + shift - high / 2;
      if (free(near - wide / 2, top, wide, high)) {
        taken.add(new double[] {near - wide / 2, top, near + wide / 2, top + high});
        return Optional.of(new double[] {near, top + high - 3});
      }
    }
    return Optional.empty();
  }

  private boolean free(double x, double y, double wide, double high) {
    if (x < 2 || y < 2 || x + wide > width - 2 || y + high > height - 2) {
      return false;
    }
    return taken.stream().noneMatch(box -> x < box[2] && box[0] < x + wide && y < box[3] && box[1] < y + high);
  }
}
