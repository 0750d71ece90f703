package io.rapporteur.stories.ledger;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who asked people, where a figure is their answer. What two institutes found are two findings:
 * neither is wrong for the other, nor newer than it.
 */
final class Polls {
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  /** A poll; not the day of an election and the places where one votes. */
  private static final String POLL =
      "(?:opinion polls?|poll(?!\\s+(?:station|worker|book|tax|day))|polls (?:show|put|give|suggest|differ|find|say|have)"
          + "|pollsters?|surveys?|umfragen?|sondages?|sondaggi?o?|encuestas?|sondeos?|peilingen?)";

  private static final Pattern ASKED = Pattern.compile("\\b" + POLL + "\\b", FLAGS);

  private static final String NAME =
      "((?-i:\\p{Lu}[\\p{L}\\p{M}&'’/.-]+)(?:\\s+(?-i:\\p{Lu}[\\p{L}\\p{M}&'’/.-]*)){0,4})";

  /** {@code a Grane Institute poll}. */
  private static final Pattern BEFORE =
      Pattern.compile(NAME + "\\s+(?:opinion\\s+)?" + POLL + "\\b", FLAGS);

  /** {@code the survey by Grane Research}. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "\\b"
              + POLL
              + "\\s+(?:(?-i:\\p{Ll}+)\\s+){0,2}"
              + "(?:by|from|for|of|von|des|der|pour|par|de|di|del)\\s+(?:the\\s+|das\\s+)?"
              + NAME,
          FLAGS);

  /** Stems that begin a sentence, and name nobody. */
  private static final Set<String> NOBODY =
      Set.of(
          "the", "this", "that", "these", "another", "new", "both", "one", "our", "latest", "each",
          "two", "three", "recent", "public", "die", "eine", "ein", "der", "das", "le", "la", "el",
          "une", "una", "un", "les", "los");

  private final Set<String> institutes;
  private final boolean titled;
  private final boolean told;

  /** Of a document. */
  Polls(String headline, String body) {
    titled = ASKED.matcher(headline).find();
    told = titled || ASKED.matcher(body).find();
    institutes = told ? institutes(headline + "\n" + body) : Set.of();
  }

  /**
   * What of it a figure is.
   *
   * @param asked whether it is an answer of people who were asked
   * @param by stems of the names of those who asked them; empty where no name is told
   */
  record Poll(boolean asked, Set<String> by) {
    static final Poll NONE = new Poll(false, Set.of());

    /** Whether they are two findings, as far as is told. */
    boolean apart(Poll other) {
      return asked != other.asked
          || by.isEmpty() != other.by.isEmpty()
          || !by.isEmpty() && Collections.disjoint(by, other.by);
    }
  }

  /**
   * Of a share that stands in a sentence: an answer where the sentence says so or names who asked,
   * or where the headline says that all the document is of a poll.
   *
   * @param sentence in which it stands
   * @param giver the name of whoever gives it, as words; empty when none is told
   */
  Poll of(String sentence, Set<String> giver) {
    if (!told) {
      return Poll.NONE;
    }
    Set<String> here = new HashSet<>(BodyWords.stems(sentence));
    here.addAll(giver);
    here.retainAll(institutes);
    if (here.isEmpty()) {
      return titled || ASKED.matcher(sentence).find() ? new Poll(true, institutes) : Poll.NONE;
    }
    return new Poll(true, Set.copyOf(here));
  }

  private static Set<String> institutes(String text) {
    Set<String> stems = new HashSet<>();
    for (Pattern names : List.of(BEFORE, BEHIND)) {
      Matcher name = names.matcher(text);
      while (name.find()) {
        stems.addAll(BodyWords.stems(name.group(1)));
      }
    }
    stems.removeAll(NOBODY);
    stems.removeIf(stem -> stem.length() < 2);
    return Set.copyOf(stems);
  }
}
