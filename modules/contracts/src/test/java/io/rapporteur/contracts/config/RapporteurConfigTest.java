package io.rapporteur.contracts.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RapporteurConfigTest {
  @TempDir Path directory;

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  @Test
  void shouldHaveDefaultsWhenNothingIsSet() {
    RapporteurConfig config = RapporteurConfig.standard();

    assertThat(config.topics().inbox()).isEqualTo("news.inbox");
    assertThat(config.exactlyOnce()).isTrue();
    assertThat(config.documentMaxBytes()).isEqualTo(5 * 1024 * 1024);
    assertThat(config.catalogue().routes()).contains("politics", "country-am");
  }

  @Test
  void shouldReadYamlNestedOrDotted() throws IOException {
    Path file =
        file(
            "r.yaml",
            """
            bootstrap:
              servers: [a:1, b:2]
            threads: 4
            kafka.security.protocol: SSL
            """);

    RapporteurConfig config = RapporteurConfig.load(Optional.of(file), Map.of(), Map.of());

    assertThat(config.bootstrapServers()).isEqualTo("a:1,b:2");
    assertThat(config.threads()).isEqualTo(4);
    assertThat(config.kafkaClientProperties(ClientRole.ADMIN))
        .containsEntry("security.protocol", "SSL");
  }

  @Test
  void shouldReadProperties() throws IOException {
    Path file = file("r.properties", "topics.prefix=wire\nthreads = 3\n");

    RapporteurConfig config = RapporteurConfig.load(Optional.of(file), Map.of(), Map.of());

    assertThat(config.topics().annotated()).isEqualTo("wire.annotated");
    assertThat(config.threads()).isEqualTo(3);
  }

  @Test
  void shouldLetEnvironmentWinOverFileAndOptionsOverBoth() throws IOException {
    Path file = file("r.yaml", "threads: 1\ntopics.prefix: a\nnames.model: none\n");
    Map<String, String> environment =
        Map.of("RAPPORTEUR_THREADS", "2", "RAPPORTEUR_TOPICS_PREFIX", "b", "PATH", "/bin");

    RapporteurConfig config =
        RapporteurConfig.load(Optional.of(file), environment, Map.of("topics.prefix", "c"));

    assertThat(config.namesModel()).isEqualTo("none");
    assertThat(config.threads()).isEqualTo(2);
    assertThat(config.topics().prefix()).isEqualTo("c");
  }

  @Test
  void shouldPassKafkaKeysFromEnvironment() {
    RapporteurConfig config =
        RapporteurConfig.load(
            Optional.empty(), Map.of("RAPPORTEUR_KAFKA_SASL_MECHANISM", "PLAIN"), Map.of());

    assertThat(config.kafkaClientProperties(ClientRole.CONSUMER))
        .containsEntry("sasl.mechanism", "PLAIN");
  }

  @Test
  void shouldIgnoreWhatKubernetesAndTheLauncherSet() {
    Map<String, String> environment =
        Map.of(
            "RAPPORTEUR_PORT", "tcp://10.0.0.1:80",
            "RAPPORTEUR_PORT_80_TCP_ADDR", "10.0.0.1",
            "RAPPORTEUR_SERVICE_HOST", "10.0.0.1",
            "RAPPORTEUR_SERVICE_PORT_HTTP", "80",
            "RAPPORTEUR_JAVA_OPTS", "-Xmx1g");

    assertThat(RapporteurConfig.load(Optional.empty(), environment, Map.of()))
        .isEqualTo(RapporteurConfig.standard());
  }

  @Test
  void shouldNameTheNearestVariableWhenOneIsUnknown() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(
            () ->
                RapporteurConfig.load(Optional.empty(), Map.of("RAPPORTEUR_TREADS", "2"), Map.of()))
        .withMessageContaining("RAPPORTEUR_TREADS")
        .withMessageContaining("did you mean RAPPORTEUR_THREADS?");
  }

  @Test
  void shouldNameFileLineAndNearestKeyWhenOneIsUnknown() throws IOException {
    Path file = file("r.yaml", "threads: 2\ndocument:\n  max.byte: 7\n");

    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> RapporteurConfig.load(Optional.of(file), Map.of(), Map.of()))
        .withMessageContaining("r.yaml:3")
        .withMessageContaining("document.max.byte")
        .withMessageContaining("did you mean document.max.bytes?");
  }

  @Test
  void shouldSayOnWhichLineAFileIsNoYaml() throws IOException {
    Path control = file("control.yaml", "threads: 2\ntopics.prefix: \"ne\u0007ws\"\n");
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> RapporteurConfig.load(Optional.of(control), Map.of(), Map.of()))
        .withMessageContaining("control.yaml:2: the control character U+0007 is not allowed");
    Path open = file("open.yaml", "threads: 2\nkafka: {a: b\n");
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> RapporteurConfig.load(Optional.of(open), Map.of(), Map.of()))
        .withMessageMatching("(?s).*open.yaml:[23]: not YAML: .*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "threads                    | many        | whole number",
        "threads                    | 0           | between 1 and 256",
        "processing.guarantee       | exactly     | exactly_once_v2, at_least_once",
        "rules.starter              | yes         | true or false",
        "topics.prefix              | a b         | topics.prefix",
        "bootstrap.servers          | ''          | empty",
        "record.max.bytes           | 1048576     | document.max.bytes",
        "kafka.bootstrap.servers    | x:1         | protected: set bootstrap.servers",
        "kafka.consumer.group.id    | g           | protected: set application.id.prefix",
        "kafka.isolation.level      | none        | protected",
        "kafka.auto.offset.reset    | latest      | protected: a new group begins",
        "streams.main.consumer.auto.offset.reset | latest | protected: a new group begins",
        "kafka.securty.protocol     | SSL         | did you mean kafka.security.protocol?",
        "streams.application.id     | x           | protected: set application.id.prefix",
        "streams.processing.guarantee | at_least_once | protected: set processing.guarantee",
        "streams.num.stream.threads | 4           | protected: set threads",
        "streams.producer.acks      | 1           | protected",
        "nonsense                   | x           | there is no key nonsense",
      })
  void shouldRefuse(String key, String value, String message) {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> RapporteurConfig.of(Map.of(key, value)))
        .withMessageContaining(message);
  }

  @Test
  void shouldRefuseTwoWaysToAuthenticate() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(
            () ->
                RapporteurConfig.of(
                    Map.of("registry.basic.auth.user.info", "u:p", "registry.bearer.token", "t")))
        .withMessageContaining("choose one");
  }

  @Test
  void shouldHideSecretsWhenShown() {
    RapporteurConfig config =
        RapporteurConfig.of(
            Map.of(
                "registry.basic.auth.user.info", "reader:hush1",
                "kafka.sasl.jaas.config", "password=hush2",
                "kafka.ssl.truststore.password", "hush3",
                "registry.ssl.key.password", "hush4",
                "kafka.ssl.keystore.key", "hush5",
                "kafka.sasl.oauthbearer.client.credentials.client.secret", "hush6",
                "annotations.tokens", "true"));

    assertThat(config.toString())
        .doesNotContain("hush")
        .contains(
            "registry.basic.auth.user.info = (hidden)", "annotations.tokens = true", "threads = 2");
    assertThat(config.kafkaClientProperties(ClientRole.ADMIN))
        .containsEntry("ssl.truststore.password", "hush3");
  }

  @Test
  void shouldGiveEachSortOfClientItsOwnKeys() {
    RapporteurConfig config =
        RapporteurConfig.of(
            Map.of(
                "kafka.producer.linger.ms", "5",
                "kafka.client.id", "x",
                "kafka.consumer.client.id", "y",
                "kafka.batch.size", "1000",
                "streams.max.task.idle.ms", "0"));

    Properties producer = config.kafkaClientProperties(ClientRole.PRODUCER);
    Properties consumer = config.kafkaClientProperties(ClientRole.CONSUMER);
    Properties streams = config.kafkaClientProperties(ClientRole.STREAMS);

    assertThat(producer)
        .containsEntry("linger.ms", "5")
        .containsEntry("client.id", "x")
        .containsEntry("batch.size", "1000");
    assertThat(consumer)
        .containsEntry("client.id", "y")
        .containsEntry("isolation.level", "read_committed")
        .doesNotContainKey("linger.ms");
    assertThat(streams)
        .containsEntry("producer.linger.ms", "5")
        .containsEntry("consumer.client.id", "y")
        .containsEntry("client.id", "x")
        .containsEntry("batch.size", "1000")
        .doesNotContainKey("producer.batch.size");
    assertThat(config.streamsOverrides()).isEqualTo(Map.of("max.task.idle.ms", "0"));
  }

  @Test
  void shouldGiveWayToWhatIsSaidOfAllClientsOfKafkaStreams() {
    RapporteurConfig config =
        RapporteurConfig.of(
            Map.of(
                "streams.linger.ms", "7",
                "streams.batch.size", "1000",
                "kafka.producer.batch.size", "2000"));

    assertThat(config.kafkaClientProperties(ClientRole.STREAMS))
        .containsEntry("linger.ms", "7")
        .doesNotContainKey("producer.linger.ms")
        .containsEntry("producer.batch.size", "2000");
    assertThat(config.kafkaClientProperties(ClientRole.PRODUCER)).containsEntry("linger.ms", "20");
  }

  @Test
  void shouldLeaveRoomForTheFrameInProducerRequests() {
    RapporteurConfig config = RapporteurConfig.standard();

    int request =
        Integer.parseInt(
            config.kafkaClientProperties(ClientRole.PRODUCER).getProperty("max.request.size"));

    assertThat(request).isGreaterThan(config.recordMaxBytes());
    assertThat(config.catalogue().topics())
        .allSatisfy(
            topic ->
                assertThat(Integer.parseInt(topic.config().get("max.message.bytes")))
                    .isGreaterThan(request));
  }

  @Test
  void shouldTakeSecretsFromFilesAndShowNone(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("password"), "of-app$1\n");
    RapporteurConfig config =
        RapporteurConfig.of(
            Map.of(
                "registry.bearer.token", "${file:" + file + "}",
                "registry.url", "https://reader:letmein@registry.example/apis/ccompat/v7",
                "kafka.sasl.jaas.config", "x required password=\"${file:" + file + "}\";"));
    assertThat(config.registrySettings()).containsEntry("registry.bearer.token", "of-app$1");
    assertThat(config.kafkaClientProperties(ClientRole.ADMIN))
        .containsEntry("sasl.jaas.config", "x required password=\"of-app$1\";");
    assertThat(config.toString()).doesNotContain("of-app", "letmein", "reader");
    assertThat(config.toString()).contains("https://(hidden)@registry.example");
    assertThat(config.connectRegistry().toString()).doesNotContain("letmein");
  }

  @Test
  void shouldNotTellASecretThatHasALineEndOrThatNoFileHolds() {
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(() -> RapporteurConfig.of(Map.of("registry.bearer.token", "abc\ndef")))
        .withMessageContaining("registry.bearer.token has a line end")
        .withMessageNotContaining("abc");
    assertThatExceptionOfType(ConfigException.class)
        .isThrownBy(
            () -> RapporteurConfig.of(Map.of("registry.bearer.token", "${file:/not/there}")))
        .withMessageContaining("/not/there");
  }
}
