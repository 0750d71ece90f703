package io.rapporteur.rules;

import io.rapporteur.model.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rules that ship with the product: IPTC Media Topics and the starter routes. */
public final class StarterRules {
  private static final String FOLDER = "/io/rapporteur/rules/starter/";

  private StarterRules() {}

  /** The shipped rules, in the order of their files. */
  public static List<Rule> load() {
    List<Rule> rules = new ArrayList<>();
    for (String file : read("index.txt").lines().filter(l -> !l.isBlank()).toList()) {
      rules.addAll(RuleFile.parse(file, read(file)));
    }
    return List.copyOf(rules);
  }

  private static String read(String file) {
    try (InputStream in = StarterRules.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its rule file " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the rule file " + file, e);
    }
  }
}
