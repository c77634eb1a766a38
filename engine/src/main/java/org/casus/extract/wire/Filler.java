package org.casus.extract.wire;

import java.util.List;

/**
 * An actor or thing with its part in an incident.
 *
 * @param wording its best mention
 * @param entity all its mentions
 * @param probability that it has the part, 0 to 1
 * @param sureness how the report stands to it; of a doer
 * @param reasons what spoke most for it
 */
record Filler(Found wording, Entity entity, double probability, Sureness sureness, List<String> reasons) {}
