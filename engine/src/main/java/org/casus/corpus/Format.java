package org.casus.corpus;

/** The formats that reports come in. */
enum Format {
  TEXT, HTML, PDF, DOCX, EML, ZIP, UNSUPPORTED
}
