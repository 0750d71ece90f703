package io.rapporteur.console.kafka;

/**
 * How a {@link Follower} gets on.
 *
 * @param name of it
 * @param caughtUp whether all that was there at the start was taken
 * @param behind records that are there and were not taken yet
 * @param idleMillis since it last took a record, found none, or tried again after a failure
 * @param failure why it does not get on; empty when it does
 */
public record FollowerState(
    String name, boolean caughtUp, long behind, long idleMillis, String failure) {}
