package org.casus.extract.wire;

/**
 * A noun that may have a part in an incident.
 *
 * @param span its wording
 * @param key the wording as it is compared
 * @param part the part
 * @param probability of the part, 0 to 1
 * @param passage probability that the sentence tells of an incident
 * @param usual probability that the wording is the one that an annotator would choose
 */
record Found(NounSpan span, String key, Part part, double probability, double passage, double usual) {}
