package org.casus.server.audit;

/**
 * One thing that somebody did or was refused. It never holds a password, nor text of a report.
 *
 * @param at when, ISO 8601 in UTC
 * @param who the name, or {@code -} for a name that nobody has (somebody may have typed a password there)
 * @param what signed-in, sign-in-failed, signed-out, changed, added, exported or refused
 * @param about what it was done to: the address without its query, or the id of a report
 * @param status the HTTP status of the answer; 0 where there was none
 * @param from the numeric address that it came from
 */
public record AuditLine(String at, String who, String what, String about, int status, String from) {}
