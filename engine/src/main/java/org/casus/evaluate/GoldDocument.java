package org.casus.evaluate;

/**
 * What a person says of a report; an empty string where nothing is said.
 *
 * @param file the name of its text
 * @param published ISO day or month
 * @param bodyStarts the first words of the report proper
 * @param bodyEnds its last words
 */
record GoldDocument(
    String file, String title, String publisher, String published, String bodyStarts, String bodyEnds) {

  /** The name of its text without folders. */
  String baseName() {
    return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
  }
}
