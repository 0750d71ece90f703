package io.rapporteur.streams.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.config.RapporteurConfig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TracingTest {
  private static final String LIBRARY = "io.opentelemetry.";

  @TempDir Path folder;

  @Test
  void shouldLoadNothingOfTheLibraryWithoutAnEndpoint() throws Exception {
    assertThat(loaded()).isNotEmpty().noneMatch(name -> name.startsWith(LIBRARY));
    // and would be seen if it did
    assertThat(loaded("http://127.0.0.1:1")).anyMatch(name -> name.startsWith(LIBRARY));
  }

  @Test
  void shouldLeaveProcessorsAloneWithoutAnEndpoint() {
    Tracing tracing = Tracing.of(RapporteurConfig.of(Map.of("tracing.sample.ratio", "0.5")));

    assertThat(tracing).isSameAs(Tracing.NONE);
    assertThat(tracing.spans("rapporteur-annotate")).isSameAs(Spans.NONE);
    assertThat(Spans.NONE.sending("news.inbox", "urn:a")).isNull();
  }

  /** Classes that a JVM loads which does with traces what applications do. */
  private List<String> loaded(String... arguments) throws Exception {
    Path log = Files.createTempFile(folder, "classes", ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load:file=" + log, "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(UntracedProcess.class.getName());
    Collections.addAll(command, arguments);
    Process process = new ProcessBuilder(command).inheritIO().start();
    assertThat(process.waitFor()).isZero();
    return Files.readAllLines(log).stream()
        .map(line -> line.replaceFirst(".*]\\s*", "").split(" ")[0])
        .filter(name -> name.startsWith("io."))
        .toList();
  }
}
