package org.casus.assertion;

/**
 * People killed or injured.
 *
 * @param who the report's words for them ("American soldiers")
 * @param amount how many
 */
public record Toll(String who, Amount amount) {}
