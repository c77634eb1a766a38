package org.casus.incident.mention;

/**
 * A mention of which a person said which event it tells of.
 *
 * @param mention the words
 * @param chain the event; all mentions with the same one tell of the same event
 * @param topic the kind of matter that the report belongs to; learning keeps what it saw of a topic from judging itself
 * @param matter the matter within the topic
 */
public record MarkedMention(EventMention mention, String chain, String topic, String matter) {}
