package io.rapporteur.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The figures below which a run fails, one line each: {@code set.metric=figure}; of figures where
 * less is better, those above which it fails. A ratchet: {@link #raise} only ever tightens them.
 */
final class Floors {
  private final TreeMap<String, Double> floors = new TreeMap<>();

  static Floors load(Path file) throws IOException {
    if (!Files.exists(file)) {
      return new Floors();
    }
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return of(in);
    }
  }

  /** The floors that ship: only those of the dev half, the only half that can be ratcheted. */
  static Floors shipped(String split) throws IOException {
    InputStream resource = Floors.class.getResourceAsStream("floors." + split + ".properties");
    if (resource == null) {
      return new Floors();
    }
    try (Reader in = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
      return of(in);
    }
  }

  private static Floors of(Reader in) throws IOException {
    Properties properties = new Properties();
    properties.load(in);
    Floors floors = new Floors();
    for (String key : properties.stringPropertyNames()) {
      floors.floors.put(key, Double.parseDouble(properties.getProperty(key)));
    }
    return floors;
  }

  /** The floor of a figure, 0 when it has none. */
  double of(String set, String metric) {
    return floors.getOrDefault(key(set, metric), 0.0);
  }

  /** Lifts a floor to just under a figure reached: to the thousandth below. */
  void raise(String set, String metric, double reached) {
    floors.merge(key(set, metric), Math.floor(reached * 1000) / 1000, Math::max);
  }

  /** The bound of a figure: without one, a bound that nothing misses. */
  double of(String set, GoldSet.Figure figure) {
    return figure.atMost()
        ? floors.getOrDefault(key(set, figure.name()), Double.POSITIVE_INFINITY)
        : of(set, figure.name());
  }

  /** Tightens the bounds of all figures of a result. */
  void raise(Result result) {
    for (GoldSet.Figure figure : result.set().figures()) {
      if (figure.atMost()) {
        double most = Math.ceil(result.reached(figure) * 1000) / 1000;
        floors.merge(key(result.label(), figure.name()), most, Math::min);
      } else {
        raise(result.label(), figure.name(), result.reached(figure));
      }
    }
  }

  void save(Path file) throws IOException {
    StringBuilder text =
        new StringBuilder("# Figures on the dev half below which `rapporteur evaluate` fails.\n");
    for (Map.Entry<String, Double> floor : floors.entrySet()) {
      text.append(String.format(Locale.ROOT, "%s=%.3f%n", floor.getKey(), floor.getValue()));
    }
    Files.writeString(file, text);
  }

  private static String key(String set, String metric) {
    return (set + "." + metric).replace(' ', '_');
  }
}
