package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.config.ClientRole;
import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.rights.RightsRole;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Story;
import io.rapporteur.streams.App;
import io.rapporteur.streams.Applications;
import io.rapporteur.testkit.EmbeddedBroker;
import io.rapporteur.testkit.SecuredBroker;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * On a broker behind TLS with access control lists everything runs, each application as a user of
 * its own with the rights of its role and no others, and strangers may do nothing.
 */
class RightsTest {
  private static final SecuredBroker BROKER = EmbeddedBroker.secured();
  private static final String STRANGER = "stranger";

  @AfterAll
  static void stop() {
    BROKER.close();
  }

  @Test
  void shouldRunEverythingWithTheLeastRightsAndLetNobodyElseIn() throws Exception {
    try (TestTopicsCluster cluster = TestTopicsCluster.on(BROKER.openDoor(), Map.of())) {
      cluster.put(PipelineTest.rule("ships", "body:ferry", "sea"));
      for (RightsRole role : RightsRole.values()) {
        BROKER.addUser(role.id());
        grant(cluster, role);
      }
      BROKER.addUser(STRANGER);
      List<Applications> running = new ArrayList<>();
      try {
        for (App app : App.values()) {
          // one of them by a token, the others by a password
          Map<String, String> login =
              app == App.ALERT ? BROKER.withToken(app.id()) : BROKER.withPassword(app.id());
          running.add(Applications.start(as(cluster, login), EnumSet.of(app)));
        }
        send(as(cluster, "sender"), cluster.topics.inbox(), "The ferry to Varda sails on Monday.");
        RapporteurConfig reader = as(cluster, "reader");
        await()
            .atMost(PipelineTest.WAIT)
            .untilAsserted(
                () -> {
                  assertThat(cluster.last(cluster.topics.route("sea"), AnnotatedDocument.class))
                      .hasSize(1);
                  assertThat(cluster.last(cluster.topics.stories(), Story.class)).hasSize(1);
                });
        assertThat(read(reader, cluster.topics.route("sea"))).isEqualTo(1);
        assertThat(read(reader, cluster.topics.stories())).isEqualTo(1);
      } finally {
        running.forEach(Applications::close);
      }
      assertThat(cluster.read(cluster.topics.deadLetters())).isEmpty();
      strangersMayDoNothing(cluster);
    }
  }

  private static void strangersMayDoNothing(TestTopicsCluster cluster) {
    for (String topic :
        Stream.of("inbox", "route.sea", "rules", "dead-letters")
            .map(cluster.topics::name)
            .toList()) {
      RapporteurConfig stranger = as(cluster, STRANGER);
      assertThatThrownBy(() -> read(stranger, topic)).isInstanceOf(AuthorizationException.class);
      assertThatThrownBy(() -> send(stranger, topic, "body:ferry"))
          .hasRootCauseInstanceOf(AuthorizationException.class);
    }
    // and those who may do something may not do more
    assertThatThrownBy(() -> send(as(cluster, "reader"), cluster.topics.rules(), "body:ferry"))
        .hasRootCauseInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> read(as(cluster, "sender"), cluster.topics.route("sea")))
        .isInstanceOf(AuthorizationException.class);
    assertThatThrownBy(() -> send(as(cluster, "intake"), cluster.topics.annotated(), "forged"))
        .hasRootCauseInstanceOf(AuthorizationException.class);
  }

  @Test
  void shouldNotLetInWhoeverBringsATokenThatNobodySigned() {
    try (TestTopicsCluster cluster = TestTopicsCluster.on(BROKER.openDoor(), Map.of())) {
      RapporteurConfig forger = as(cluster, BROKER.withUnsignedToken(RightsRole.READER.id()));
      assertThatThrownBy(() -> read(forger, cluster.topics.route("sea")))
          .hasMessageContaining("invalid_token");
    }
  }

  private static void grant(TestTopicsCluster cluster, RightsRole role) {
    BROKER.grant(
        role.rights(cluster.topics, cluster.config.applicationIdPrefix()).stream()
            .map(right -> right.bindings("User:" + role.id()))
            .flatMap(Collection::stream)
            .toList());
  }

  private static RapporteurConfig as(TestTopicsCluster cluster, String user) {
    return as(cluster, BROKER.withPassword(user));
  }

  private static RapporteurConfig as(TestTopicsCluster cluster, Map<String, String> login) {
    return cluster.config.with(login);
  }

  private static void send(RapporteurConfig config, String topic, String text) throws Exception {
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            config.kafkaClientProperties(ClientRole.PRODUCER),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer
          .send(new ProducerRecord<>(topic, "urn:a".getBytes(UTF_8), text.getBytes(UTF_8)))
          .get();
    }
  }

  private static int read(RapporteurConfig config, String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            config.kafkaClientProperties(ClientRole.CONSUMER),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(each -> new TopicPartition(topic, each.partition()))
              .toList();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      return consumer.poll(Duration.ofSeconds(10)).count();
    }
  }
}
