package io.rapporteur.client.testkit;

import io.rapporteur.contracts.TopicSpec;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.SchemaRegistry;
import io.rapporteur.contracts.serde.Subjects;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.StubRegistry;
import io.rapporteur.testkit.TestCluster;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * What a service under test reads from and feeds to. The test plays Rapporteur's part: it puts
 * documents and facts on topics as the applications would, and looks at what was fed.
 *
 * <p>A service in Java takes {@link #config}; any other client the addresses.
 */
public final class NewsCluster implements AutoCloseable {
  private final TestCluster cluster;
  private final StubRegistry http;
  private final SchemaRegistry registry;
  private final RapporteurConfig config;

  private NewsCluster(TestCluster cluster, StubRegistry http) {
    this.cluster = cluster;
    this.http = http;
    this.config = cluster.config(Map.of("registry.url", http.url()));
    this.registry = config.connectRegistry();
  }

  static NewsCluster on(EmbeddedBroker broker, String... routes) {
    StubRegistry http = StubRegistry.start();
    TestCluster cluster = TestCluster.on(broker, routes);
    for (TopicSpec topic : cluster.catalogue().topics()) {
      topic
          .value()
          .ifPresent(
              type ->
                  http.schemas()
                      .register(Subjects.ofValue(topic.name()), PublishedSchemas.of(type)));
    }
    return new NewsCluster(cluster, http);
  }

  /** Configuration that leads here, for {@code NewsFeed} and {@code NewsConsumer}. */
  public RapporteurConfig config() {
    return config;
  }

  /** Addresses of the broker: {@code bootstrap.servers}. */
  public String bootstrapServers() {
    return cluster.broker().bootstrapServers();
  }

  /** Base address of the registry's Confluent-compatible API. */
  public String registryUrl() {
    return http.url();
  }

  /** The names of the topics, which begin with a prefix of this test's own. */
  public Topics topics() {
    return cluster.topics();
  }

  /** Puts a document on the annotated topic, and on the routes it says it is on. */
  public void put(AnnotatedDocument document) {
    put(topics().annotated(), document.getUri(), AnnotatedDocument.class, document);
    for (String route : document.getRoutes()) {
      put(topics().route(route), document.getUri(), AnnotatedDocument.class, document);
    }
  }

  /** Withdraws a document from the annotated topic and from routes. */
  public void withdraw(String uri, String... routes) {
    put(topics().annotated(), uri, AnnotatedDocument.class, null);
    for (String route : routes) {
      put(topics().route(route), uri, AnnotatedDocument.class, null);
    }
  }

  /**
   * Puts any record on its topic, and waits until the broker has it.
   *
   * @param topic full name, as {@link #topics} gives it
   * @param value null for a record that is no longer so
   */
  public <T extends SpecificRecord> void put(String topic, String key, Class<T> type, T value) {
    byte[] framed = new AvroSerializer<>(registry, type).serialize(topic, value);
    cluster.produce(topic, key, framed, Map.of());
  }

  /**
   * What the service has fed.
   *
   * @param count so many are waited for
   * @throws AssertionError when they do not come within a minute
   */
  public List<ConsumerRecord<byte[], byte[]>> fed(int count) {
    return cluster.read(topics().inbox(), count);
  }

  /** Has the registry refuse its answers until {@link #recoverRegistry}, as in an outage. */
  public void failRegistry() {
    http.fail(503);
  }

  /** Has it answer again. */
  public void recoverRegistry() {
    http.recover();
  }

  @Override
  public void close() {
    cluster.close();
    registry.close();
    http.close();
  }
}
