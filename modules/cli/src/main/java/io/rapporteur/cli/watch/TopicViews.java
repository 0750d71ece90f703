package io.rapporteur.cli.watch;

import io.rapporteur.cli.Cluster;
import io.rapporteur.cli.Terminal;
import io.rapporteur.contracts.RouteForm;
import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.serde.AvroDeserializer;
import io.rapporteur.contracts.serde.SchemaRegistry;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Chooses the view of a topic by what is declared to be on it. */
public final class TopicViews {
  private TopicViews() {}

  /** The view of a topic, by its full name. */
  public static RecordView of(
      String topic, Cluster cluster, SchemaRegistry registry, Terminal terminal) {
    if (topic.equals(cluster.topics().deadLetters())) {
      return new DeadLetterView();
    }
    if (form(topic, cluster).isJson()) {
      return new JsonView();
    }
    Optional<Class<? extends SpecificRecord>> type =
        cluster.config().catalogue().topic(topic).flatMap(TopicSpec::value);
    return type.isPresent() ? model(registry, type.get(), terminal) : new BytesView();
  }

  private static RouteForm form(String topic, Cluster cluster) {
    return cluster
        .topics()
        .routeName(topic)
        .map(cluster.config().catalogue()::routeForm)
        .orElse(RouteForm.STANDARD);
  }

  private static <T extends SpecificRecord> RecordView model(
      SchemaRegistry registry, Class<T> type, Terminal terminal) {
    return new ModelView<>(new AvroDeserializer<>(registry, type), terminal);
  }

  private static final class DeadLetterView implements RecordView {
    @Override
    public List<String> lines(ConsumerRecord<byte[], byte[]> record) {
      return new DeadLetter(record).lines();
    }

    @Override
    public String json(ConsumerRecord<byte[], byte[]> record) {
      return new DeadLetter(record).json();
    }
  }
}
