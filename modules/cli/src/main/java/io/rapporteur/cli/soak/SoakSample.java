package io.rapporteur.cli.soak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the system is at one time.
 *
 * @param second since documents are fed
 * @param fed inputs so far
 * @param annotated records so far
 * @param lag records that wait; -1 when it could not be asked
 * @param p50 milliseconds from sending to reading, of those since the sample before
 * @param p99 the same, of the slowest in a hundred
 * @param resident memory of each instance, MiB; -1 when it cannot be told
 * @param heap in use of each instance, MiB; -1 when it does not answer
 * @param state size of the stores of all instances, MiB
 * @param restarts instances that ended by themselves so far
 */
record SoakSample(
    long second,
    int fed,
    long annotated,
    long lag,
    long p50,
    long p99,
    List<Long> resident,
    List<Long> heap,
    long state,
    int restarts) {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
  private static final long MIB = 1024L * 1024;

  static SoakSample take(SoakSystem stage, SoakPlan plan, OutputWatch watch, long second, int fed) {
    List<Long> latencies = watch.takeLatencies();
    List<Long> resident = new ArrayList<>();
    List<Long> heap = new ArrayList<>();
    long state = 0;
    for (int i = 0; i < plan.instances(); i++) {
      resident.add(resident(stage.instance(i).pid()));
      heap.add(heap(stage.managementPort(i)));
      state += size(stage.state(i));
    }
    return new SoakSample(
        second,
        fed,
        watch.annotated(),
        watch.lag(),
        quantile(latencies, 0.5),
        quantile(latencies, 0.99),
        resident,
        heap,
        state / MIB,
        stage.endedByThemselves());
  }

  static long quantile(List<Long> sorted, double share) {
    return sorted.isEmpty()
        ? -1
        : sorted.get((int) Math.min(sorted.size() - 1.0, sorted.size() * share));
  }

  private static long resident(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(-1);
    } catch (IOException | java.io.UncheckedIOException e) {
      // no such process now, or a system without these files
      return -1;
    }
  }

  private static long heap(int port) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/metrics"))
              .timeout(Duration.ofSeconds(2))
              .build();
      String text = HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body();
      return text.lines()
              .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("\"heap\""))
              .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
              .sum()
          / MIB;
    } catch (IOException e) {
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }

  private static long size(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    } catch (IOException | java.io.UncheckedIOException e) {
      // files come and go while it is looked at
      return 0;
    }
  }
}
