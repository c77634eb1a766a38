package org.casus.extract.wire;

import java.util.List;

/**
 * An actor or thing with its part in an incident.
 *
 * @param wording its best mention
 * @param entity all its mentions
 * @param probability that it has the part, 0 to 1
 * @param reasons what spoke most for it
 */
record Filler(Found wording, Entity entity, double probability, List<String> reasons) {}
