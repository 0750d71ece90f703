package io.rapporteur.streams.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import io.rapporteur.contracts.config.RapporteurConfig;
import io.rapporteur.contracts.serde.AvroSerializer;
import io.rapporteur.contracts.serde.PublishedSchemas;
import io.rapporteur.contracts.serde.RegistryException;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Rule;
import io.rapporteur.streams.ApplicationFailedException;
import io.rapporteur.streams.Applications;
import io.rapporteur.streams.MissingTopicsException;
import io.rapporteur.streams.TestApplications;
import io.rapporteur.streams.directory.PartitionsChangedException;
import io.rapporteur.testkit.StubRegistry;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What happens when the surroundings fail: nothing is dead-lettered for it, and nothing is lost.
 */
class OutageTest {
  @Test
  void shouldWaitForARegistryThatIsDownAndLoseNothing() {
    try (StubRegistry stub = StubRegistry.start();
        TestTopicsCluster cluster =
            TestTopicsCluster.fresh(Map.of("registry.url", stub.url(), "registry.attempts", "1"))) {
      try (Applications running = TestApplications.start(cluster.config)) {
        // a schema that came after the start, at which all there are are fetched
        int id = registerAnother(stub, cluster.topics.documents() + "-value", Document.class);
        AvroSerializer<Document> writer = cluster.writer(Document.class);
        writer.serialize(cluster.topics.documents(), BadInputTest.document("urn:x", 1, "Warm."));
        stub.fail(503);
        for (int i = 0; i < 20; i++) {
          Document document = BadInputTest.document("urn:" + i, 1, "A mill.");
          byte[] value = writer.serialize(cluster.topics.documents(), document);
          ByteBuffer.wrap(value).putInt(1, id);
          cluster.send(cluster.topics.documents(), ("urn:" + i).getBytes(UTF_8), value, Map.of());
        }
        await()
            .atMost(PipelineTest.WAIT)
            .until(
                () ->
                    stub.requests().stream().filter(r -> r.endsWith("/schemas/ids/" + id)).count()
                        >= 3);
        assertThat(cluster.read(cluster.topics.annotated())).isEmpty();

        stub.recover();
        await()
            .atMost(PipelineTest.WAIT)
            .until(() -> cluster.read(cluster.topics.annotated()).size() == 20);
        assertThat(cluster.read(cluster.topics.deadLetters())).isEmpty();
        assertThat(running.health()).allMatch(app -> app.live());
      }
    }
  }

  /** The same schema as far as bytes go, under another id. */
  private static int registerAnother(
      StubRegistry stub, String subject, Class<? extends SpecificRecord> type) {
    Schema another = new Schema.Parser().parse(PublishedSchemas.of(type).toString());
    another.addProp("made-by", "somebody else");
    return stub.schemas().register(subject, another);
  }

  @Test
  void shouldNotMissARegistryThatGoesAfterTheStart() {
    try (StubRegistry stub = StubRegistry.start();
        TestTopicsCluster cluster =
            TestTopicsCluster.fresh(Map.of("registry.url", stub.url(), "registry.attempts", "1"))) {
      try (Applications running = TestApplications.startAll(cluster.config)) {
        int before = stub.requests().size();
        stub.fail(503);
        cluster.feed("urn:a", "The first document that anybody sends.");
        await()
            .atMost(PipelineTest.WAIT)
            .until(
                () ->
                    !cluster.read(cluster.topics.annotated()).isEmpty()
                        && !cluster.read(cluster.topics.memberships()).isEmpty());
        assertThat(stub.requests()).hasSize(before);
        assertThat(running.health()).allMatch(app -> app.live());
      }
    }
  }

  private static Map<String, String> impatient(StubRegistry stub) {
    return Map.of(
        "registry.url", stub.url(), "registry.attempts", "1", "outage.patience.ms", "5000");
  }

  @Test
  void shouldNameTheRegistryInTheLastLineWhenItStaysAway() throws Exception {
    try (StubRegistry stub = StubRegistry.start();
        TestTopicsCluster cluster = TestTopicsCluster.fresh(impatient(stub))) {
      // a schema that nobody registered for the topic: it is not fetched at the start
      byte[] foreign = {0, 0, 0, 0, 99, 0};
      try (Applications running = TestApplications.start(cluster.config)) {
        stub.fail(503);
        cluster.send(cluster.topics.documents(), "urn:a".getBytes(UTF_8), foreign, Map.of());
        assertThatExceptionOfType(ApplicationFailedException.class)
            .isThrownBy(() -> running.await(Duration.ofMinutes(2)))
            .withMessageContaining("schema registry")
            .withMessageContaining(stub.url());
      }
    }
  }

  @Test
  void shouldWaitForARegistryThatIsDownWhenARuleChanges() {
    try (StubRegistry stub = StubRegistry.start();
        TestTopicsCluster cluster =
            TestTopicsCluster.fresh(Map.of("registry.url", stub.url(), "registry.attempts", "1"))) {
      String topic = cluster.topics.rules();
      byte[] rule =
          cluster
              .writer(Rule.class)
              .serialize(topic, PipelineTest.rule("ships", "body:ferry", "sea"));
      try (Applications running = TestApplications.startAll(cluster.config)) {
        ByteBuffer.wrap(rule).putInt(1, registerAnother(stub, topic + "-value", Rule.class));
        int before = stub.requests().size();
        stub.fail(503);
        cluster.send(topic, "ships".getBytes(UTF_8), rule, Map.of());
        // two applications have the rules; each asks again and again
        await().atMost(PipelineTest.WAIT).until(() -> stub.requests().size() >= before + 6);
        assertThat(running.health()).allMatch(app -> app.live());

        stub.recover();
        await()
            .atMost(PipelineTest.WAIT)
            .untilAsserted(
                () -> {
                  cluster.feed("urn:" + System.nanoTime(), "A ferry.");
                  assertThat(cluster.read(cluster.topics.route("sea"))).isNotEmpty();
                });
        assertThat(running.health()).allMatch(app -> app.live());
      }
    }
  }

  @Test
  void shouldNotStartWhenTheRegistryDoesNotAnswer() {
    try (StubRegistry stub = StubRegistry.start();
        TestTopicsCluster cluster = TestTopicsCluster.fresh(impatient(stub))) {
      stub.fail(503);
      assertThatExceptionOfType(RegistryException.class)
          .isThrownBy(() -> TestApplications.start(cluster.config));
    }
  }

  @Test
  void shouldNotStartWithoutItsTopicsAndSayHowToMakeThem() throws Exception {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of());
        Admin admin = cluster.admin()) {
      admin.deleteTopics(List.of(cluster.topics.annotated())).all().get();
      await().until(() -> !admin.listTopics().names().get().contains(cluster.topics.annotated()));

      assertThatExceptionOfType(MissingTopicsException.class)
          .isThrownBy(() -> TestApplications.start(cluster.config))
          .withMessageContaining(cluster.topics.annotated())
          .withMessageContaining("rapporteur topics apply");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"backfills", "memberships"})
  void shouldNotStartWhenRecordsWouldMeetOtherDocumentsStates(String name) throws Exception {
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(Map.of());
        Admin admin = cluster.admin()) {
      String topic =
          name.equals("backfills") ? cluster.topics.backfills() : cluster.topics.memberships();
      admin.createPartitions(Map.of(topic, NewPartitions.increaseTo(7))).all().get();
      await()
          .until(
              () ->
                  admin
                          .describeTopics(List.of(topic))
                          .allTopicNames()
                          .get()
                          .get(topic)
                          .partitions()
                          .size()
                      == 7);

      assertThatExceptionOfType(PartitionsChangedException.class)
          .isThrownBy(() -> TestApplications.startAll(cluster.config))
          .withMessageContaining("same number of partitions")
          .withMessageContaining(topic + "=7");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"exactly_once_v2", "at_least_once"})
  void shouldGoOnWhenARouteVanishesAndTakeItsDeadLettersOnceItIsBack(String guarantee)
      throws Exception {
    try (TestTopicsCluster cluster =
            TestTopicsCluster.fresh(Map.of("processing.guarantee", guarantee));
        Admin admin = cluster.admin()) {
      cluster.put(PipelineTest.rule("ships", "body:ferry", "sea"));
      String sea = cluster.topics.route("sea");
      try (Applications running = TestApplications.start(cluster.config)) {
        cluster.feed("urn:a", "A ferry.");
        await().atMost(PipelineTest.WAIT).until(() -> cluster.read(sea).size() == 1);
        admin.deleteTopics(List.of(sea)).all().get();
        await().until(() -> !admin.listTopics().names().get().contains(sea));
      }
      // at the next start the directory's first look finds the route gone
      try (Applications running = TestApplications.start(cluster.config)) {
        cluster.feed("urn:b", "Another ferry.");
        cluster.feed("urn:c", "A mill.");
        await()
            .atMost(PipelineTest.WAIT)
            .until(() -> PipelineTest.annotated(cluster).containsKey("urn:c"));
        var letter =
            await()
                .atMost(PipelineTest.WAIT)
                .until(() -> cluster.read(cluster.topics.deadLetters()), l -> l.size() == 1)
                .get(0);
        assertThat(TestTopicsCluster.header(letter, "dl.reason")).isEqualTo("route-missing");

        admin.createTopics(List.of(new NewTopic(sea, 1, (short) 1))).all().get();
        await().until(() -> admin.listTopics().names().get().contains(sea));
        // the directory may have looked a moment ago: whoever replays may have to do it twice
        await()
            .atMost(PipelineTest.WAIT)
            .pollInterval(Duration.ofSeconds(1))
            .until(
                () -> {
                  cluster.send(cluster.topics.documents(), letter.key(), letter.value(), Map.of());
                  return cluster.last(sea, AnnotatedDocument.class).containsKey("urn:b");
                });
      }
    }
  }

  /**
   * Between two looks of the directory nobody knows that a route has gone, and the producer waits
   * for a leader of its partition, for ever when exactly once.
   */
  @ParameterizedTest
  @ValueSource(strings = {"exactly_once_v2", "at_least_once"})
  void shouldEndAndThenDeadLetterWhatWasMeantForARouteThatVanishedAMomentAgo(String guarantee)
      throws Exception {
    Map<String, String> settings =
        Map.of(
            "processing.guarantee", guarantee,
            "document.budget.ms", "500",
            "outage.patience.ms", "500",
            // the thread that hangs is of its group for as long: this process does not end
            "streams.main.consumer.max.poll.interval.ms", "8000");
    try (TestTopicsCluster cluster = TestTopicsCluster.fresh(settings);
        Admin admin = cluster.admin()) {
      cluster.put(PipelineTest.rule("ships", "body:ferry", "sea"));
      String sea = cluster.topics.route("sea");
      try (Applications running = TestApplications.start(cluster.config)) {
        cluster.feed("urn:a", "A ferry.");
        await().atMost(PipelineTest.WAIT).until(() -> cluster.read(sea).size() == 1);
        admin.deleteTopics(List.of(sea)).all().get();
        cluster.feed("urn:b", "Another ferry.");
        cluster.feed("urn:c", "A mill.");
        assertThatExceptionOfType(ApplicationFailedException.class)
            .isThrownBy(() -> running.await(Duration.ofMinutes(2)))
            .withMessageContaining(sea);
      }
      // nor does that thread let go of its directory
      Map<String, String> again = new HashMap<>(cluster.values);
      again.put("state.dir", cluster.values.get("state.dir") + "-again");
      try (Applications running = TestApplications.start(RapporteurConfig.of(again))) {
        await()
            .atMost(PipelineTest.WAIT)
            .until(
                () ->
                    PipelineTest.annotated(cluster).containsKey("urn:c")
                        && !cluster.read(cluster.topics.deadLetters()).isEmpty());
        assertThat(running.health()).allMatch(app -> app.live());
      }
      assertThat(cluster.read(cluster.topics.deadLetters()))
          .singleElement()
          .matches(letter -> "route-missing".equals(TestTopicsCluster.header(letter, "dl.reason")))
          .matches(letter -> "urn:b".equals(new String(letter.key(), UTF_8)));
    }
  }
}
