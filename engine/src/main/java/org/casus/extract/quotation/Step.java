package org.casus.extract.quotation;

import java.util.Locale;

/** The choices by which source and content are read around a cue. */
enum Step {
  SOURCE_BEGIN, SOURCE_END, CONTENT_BEGIN, CONTENT_END, PART_BEGIN, PART_END;

  /** Its name in the file of weights. */
  String file() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
