package io.rapporteur.stories.copies;

import io.rapporteur.stories.lists.Lines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whose text a document says that it carries: agency tags, source lines, thanks. */
final class Credits {
  /** Credits stand at a text's head or foot; this many characters of each are looked at. */
  private static final int REACH = 600;

  private static final List<Pattern> PATTERNS =
      Lines.of(Credits.class, "credits.txt").stream().map(Pattern::compile).toList();

  /** A name of an agency to its first one. */
  private static final Map<String, String> AGENCIES = agencies();

  private Credits() {}

  private static Map<String, String> agencies() {
    Map<String, String> agencies = new HashMap<>();
    for (String line : Lines.of(Credits.class, "agencies.txt")) {
      String[] names = line.split(";");
      for (String name : names) {
        agencies.put(plain(name), plain(names[0]));
      }
    }
    return agencies;
  }

  /** The passage by which a document credits an outlet, or null when it does not. */
  static String of(CopyDocument document, String outlet) {
    String wanted = canonical(outlet);
    if (wanted.isEmpty() || wanted.equals(canonical(document.outlet()))) {
      return null;
    }
    for (String credit : passages(document)) {
      if (names(credit, wanted)) {
        return credit;
      }
    }
    return null;
  }

  /** Whether a line is a credit, whomever it credits. */
  static boolean isCredit(String line) {
    return line.length() <= REACH
        && PATTERNS.stream().anyMatch(pattern -> pattern.matcher(line.strip()).find());
  }

  private static List<String> passages(CopyDocument document) {
    List<String> passages = new ArrayList<>();
    for (String line : document.credits().split("\n")) {
      if (!line.isBlank()) {
        passages.add(line.strip());
      }
    }
    String body = document.body();
    String head = body.substring(0, Math.min(REACH, body.length()));
    String foot = body.substring(Math.max(head.length(), body.length() - REACH));
    for (String part : List.of(head, foot)) {
      for (Pattern pattern : PATTERNS) {
        Matcher found = pattern.matcher(part);
        while (found.find()) {
          passages.add(found.group("who").strip());
        }
      }
    }
    return passages;
  }

  /** Whether a passage is, begins with, or lists a name. */
  private static boolean names(String passage, String wanted) {
    if (canonical(passage).equals(wanted)) {
      return true;
    }
    for (String part : passage.split("[,/;&|(]| and | und | et | y | и ")) {
      if (canonical(part).equals(wanted)) {
        return true;
      }
    }
    return (" " + plain(passage) + " ").contains(" " + wanted + " ") && wanted.length() > 3;
  }

  /** An outlet's name without case and marks; an agency's first name for any of its names. */
  static String canonical(String name) {
    String plain = plain(name);
    return AGENCIES.getOrDefault(plain, plain);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
