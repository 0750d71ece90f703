package io.rapporteur.streams.relate;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import io.rapporteur.streams.outcome.Attempt;
import io.rapporteur.streams.outcome.OutputRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;

/**
 * Makes outputs of stories and memberships.
 *
 * @param topics names
 * @param stories writes stories
 * @param groups reads what it wrote
 * @param memberships writes memberships
 * @param most bytes a record may have
 */
public record StoryOutputs(
    Topics topics,
    Serializer<Story> stories,
    Deserializer<Story> groups,
    Serializer<Membership> memberships,
    long most) {
  /** On the tombstone of a story that is no more: the id of the story its documents went to. */
  public static final String MERGED_INTO = "merged-into";

  /** On the first record of a story: the id of the story that its documents left. */
  public static final String SPLIT_FROM = "split-from";

  /**
   * The record of a story.
   *
   * @param story null when it is no more
   * @param header name of the header that announces where it went or came from
   * @param other the story that header names; null for no header
   */
  OutputRecord story(String id, Story story, String header, String other) {
    RecordHeaders headers = new RecordHeaders();
    if (other != null) {
      headers.add(header, other.getBytes(UTF_8));
    }
    byte[] value = story == null ? null : encoded(story);
    return checked(OutputRecord.of(topics.stories(), id, value, headers));
  }

  /** The record of a membership; null value when the document is withdrawn. */
  OutputRecord membership(String uri, Membership membership) {
    byte[] value =
        membership == null
            ? null
            : Attempt.run("encode", () -> memberships.serialize(topics.memberships(), membership));
    return checked(OutputRecord.of(topics.memberships(), uri, value, new RecordHeaders()));
  }

  byte[] encoded(Story story) {
    return Attempt.run("encode", () -> stories.serialize(topics.stories(), story));
  }

  Story decoded(byte[] story) {
    return Attempt.run("decode", () -> groups.deserialize(topics.stories(), story));
  }

  private OutputRecord checked(OutputRecord output) {
    Attempt.checkSize("encode", output, most);
    return output;
  }
}
