package io.rapporteur.streams.topology;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Membership;
import io.rapporteur.model.Story;
import io.rapporteur.stories.telling.StoryCaches;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.relate.PackedReadings;
import io.rapporteur.streams.relate.StoryOutputs;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;

/**
 * What the relate application is put together from.
 *
 * @param topics names
 * @param limits what a record may cost
 * @param times how long documents are related, and how often stories are told
 * @param decoder of the annotated topic
 * @param encoder for it
 * @param stories writes stories
 * @param groups reads them
 * @param memberships writes memberships
 * @param stores makes the store of a name, on disk or on the heap
 * @param caches what may be held at hand by all partitions together
 * @param width partitions its repartition topic has when its input has got more since, which does
 *     not move what lies beside it; empty for as many as the input
 */
public record RelateParts(
    Topics topics,
    Limits limits,
    Times times,
    Deserializer<AnnotatedDocument> decoder,
    Serializer<AnnotatedDocument> encoder,
    Serializer<Story> stories,
    Deserializer<Story> groups,
    Serializer<Membership> memberships,
    Function<String, KeyValueBytesStoreSupplier> stores,
    StoryCaches caches,
    OptionalInt width) {
  /**
   * What is kept for how long.
   *
   * @param window a story to which nothing came for so long is closed, in stream time
   * @param kept for so long after its arrival a document of a closed story can still be taken out
   * @param pace how often changed stories are told
   */
  public record Times(Duration window, Duration kept, Duration pace) {}

  PackedReadings readings() {
    return new PackedReadings(topics, decoder, encoder);
  }

  StoryOutputs outputs() {
    return new StoryOutputs(topics, stories, groups, memberships, limits.recordBytes());
  }
}
