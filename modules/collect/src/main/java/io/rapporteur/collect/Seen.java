package io.rapporteur.collect;

/**
 * An entry that was sent, as it stands on the topic.
 *
 * @param content a hash of what it said; another one is a new version
 * @param at when it was sent, milliseconds since the epoch
 */
public record Seen(String content, long at) {}
