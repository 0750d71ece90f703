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

/**
 * Runs a set's own scorer, a Python program that needs nothing but the standard library.
 *
 * @param set whose scorer
 * @param folder the set's folder
 * @param docs the documents without bad lines
 * @param gold the gold without bad lines
 */
record Scorer(GoldSet set, Path folder, Path docs, Path gold) {
  /** The share of speakers who were given no name. */
  static final String LEFT_OPEN = "left_open";

  private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?)";

  /**
   * {@code value P 0.9 R 0.8 F1 0.85}, {@code f1 0.96 +- 0.01}, {@code joinable: 0.1} or a line of
   * JSON, {@code "f1": 0.96,}.
   */
  private static final Pattern LINE =
      Pattern.compile(
          "^\\s*\"?(\\w+)\"?:?\\s+(?:P "
              + NUMBER
              + "\\s+R "
              + NUMBER
              + "\\s+F1 "
              + NUMBER
              + "|"
              + NUMBER
              + "(?=[\\s,]|$))");

  /**
   * Scores one prediction file.
   *
   * @param language of the documents to score; empty for all
   * @return what the scorer printed, by its own names: an F1 by the name of its line, precision and
   *     recall with {@code P} and {@code R} behind it
   * @throws IOException when python3 cannot be started or the scorer fails
   */
  Map<String, Double> score(Path predictions, String language)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("python3", folder.resolve("score.py").toString()));
    if (set.scorerNeedsDocs()) {
      command.add(docs.toString());
    }
    command.add(gold.toString());
    command.add(predictions.toString());
    for (String argument : set.scorerArguments()) {
      command.add(argument.startsWith("../") ? folder.resolve(argument).toString() : argument);
    }
    if (!language.isEmpty()) {
      command.addAll(List.of("--lang", language));
    }
    Path output = Files.createTempFile("score", ".txt");
    try {
      Process scorer =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      int code = scorer.waitFor();
      String printed = Files.readString(output, StandardCharsets.UTF_8).strip();
      if (code != 0) {
        String last = printed.substring(printed.lastIndexOf('\n') + 1);
        throw new IOException("its scorer fails: " + last);
      }
      return figures(printed);
    } finally {
      Files.delete(output);
    }
  }

  /**
   * Of what has a name in the gold, the share for which none was given, found or not: what is given
   * is what is right by the share of it that is right.
   */
  private static void leftOpen(Map<String, Double> figures) {
    Double right = figures.get("e2e_named_r");
    Double precision = figures.get("named_speaker_acc");
    if (right != null && precision != null && precision > 0) {
      figures.put(LEFT_OPEN, 1 - right / precision);
    }
  }

  static Map<String, Double> figures(String printed) {
    Map<String, Double> figures = new LinkedHashMap<>();
    for (String line : printed.split("\n")) {
      Matcher found = LINE.matcher(line);
      if (!found.find()) {
        continue;
      }
      String name = found.group(1);
      if (found.group(5) != null) {
        figures.putIfAbsent(name, Double.parseDouble(found.group(5)));
      } else {
        figures.putIfAbsent(name, Double.parseDouble(found.group(4)));
        figures.putIfAbsent(name + " P", Double.parseDouble(found.group(2)));
        figures.putIfAbsent(name + " R", Double.parseDouble(found.group(3)));
      }
    }
    leftOpen(figures);
    return figures;
  }
}
