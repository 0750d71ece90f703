package io.rapporteur.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a set's own scorer, a Python program that needs nothing but the standard library. */
final class Scorer {
  private Scorer() {}

  /**
   * Scores one prediction file.
   *
   * @return figures by the names of the set's metrics; a figure the scorer did not print is absent
   * @throws IOException when python3 cannot be started or the scorer fails
   */
  static Map<String, Double> score(GoldSet set, Path folder, String split, Path predictions)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("python3", folder.resolve("score.py").toString()));
    if (set.scorerNeedsDocs()) {
      command.add(folder.resolve("docs." + split + ".jsonl").toString());
    }
    command.add(folder.resolve("gold." + split + ".jsonl").toString());
    command.add(predictions.toString());
    for (String argument : set.scorerArguments()) {
      command.add(argument.startsWith("../") ? folder.resolve(argument).toString() : argument);
    }
    Path output = Files.createTempFile("score", ".txt");
    try {
      Process scorer =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      int code = scorer.waitFor();
      String printed = Files.readString(output, StandardCharsets.UTF_8);
      if (code != 0) {
        throw new IOException("the scorer of " + set.folder() + " failed: " + printed.strip());
      }
      return figures(set, printed);
    } finally {
      Files.delete(output);
    }
  }

  static Map<String, Double> figures(GoldSet set, String printed) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (GoldSet.Metric metric : set.metrics()) {
      Matcher matcher = Pattern.compile("(?m)^" + metric.pattern() + "$").matcher(printed);
      if (matcher.find()) {
        figures.put(metric.name(), Double.parseDouble(matcher.group(1)));
      }
    }
    return figures;
  }
}
