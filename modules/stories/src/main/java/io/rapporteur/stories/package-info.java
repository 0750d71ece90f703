/**
 * Documents that report the same event, drawn together as they come: a {@link
 * io.rapporteur.stories.StoryBook} takes and loses documents and says which stories changed. The
 * same documents give the same stories, byte for byte, in whatever order, how often and with what
 * delay they came. No Kafka, no clock.
 */
package io.rapporteur.stories;
