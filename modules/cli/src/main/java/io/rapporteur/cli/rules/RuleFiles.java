package io.rapporteur.cli.rules;

import io.rapporteur.cli.UserError;
import io.rapporteur.model.Rule;
import io.rapporteur.rules.RuleFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads rules from the files a person names. */
public final class RuleFiles {
  private RuleFiles() {}

  /**
   * All rules of the files, in order.
   *
   * @param standardInput what {@code -} reads
   * @throws UserError when a file cannot be read, or two rules share an id
   */
  public static List<Rule> read(List<String> files, InputStream standardInput) {
    Map<String, String> seen = new LinkedHashMap<>();
    List<Rule> rules = new ArrayList<>();
    for (String file : files) {
      for (Rule rule : RuleFile.parse(file, text(file, standardInput))) {
        String other = seen.put(rule.getId(), file);
        if (other != null) {
          throw new UserError("the rule " + rule.getId() + " is in " + other + " and in " + file);
        }
        rules.add(rule);
      }
    }
    if (rules.isEmpty()) {
      throw new UserError("no rules in " + String.join(", ", files));
    }
    return rules;
  }

  private static String text(String file, InputStream standardInput) {
    try {
      return file.equals("-")
          ? new String(standardInput.readAllBytes(), StandardCharsets.UTF_8)
          : Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UserError(file + ": cannot be read: " + e, e);
    }
  }
}
