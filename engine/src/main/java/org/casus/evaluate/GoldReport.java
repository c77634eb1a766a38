package org.casus.evaluate;

/**
 * One report as a person annotated it.
 *
 * @param document what the person says of the report itself
 * @param records what is to be found
 * @param optional what may be found but need not be
 */
record GoldReport(GoldDocument document, ReportRecords records, ReportRecords optional) {}
