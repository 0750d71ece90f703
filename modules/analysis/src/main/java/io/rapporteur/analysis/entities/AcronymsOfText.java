package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.model.EntityType;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/**
 * What the acronyms of organisations stand for in one text: the name they stand beside in brackets,
 * else one whose initials they are. What the text says goes before what the gazetteer knows.
 */
final class AcronymsOfText {
  private static final int SHORTEST = 2;

  /** Two letters are the initials of too many names. */
  private static final int SHORTEST_UNTOLD = 3;

  private static final int LONGEST = 8;

  /** Letters that forms of one word share. */
  private static final int BEGINNING = 5;

  private final MentionsByToken links;
  private final Map<String, LinkedMention> told = new HashMap<>();
  private final Map<String, LinkedMention> byInitials = new HashMap<>();

  AcronymsOfText(MentionsByToken links) {
    this.links = links;
    for (LinkedMention link : links.all) {
      if (link.is(EntityType.organisation) && link.text.indexOf(' ') > 0) {
        LinkedMention beside = beside(link);
        if (beside != null) {
          told.putIfAbsent(beside.text, link);
        }
        byInitials.putIfAbsent(initials(link.text, links.pack, false), link);
        byInitials.putIfAbsent(initials(link.text, links.pack, true), link);
      }
    }
  }

  /** The acronym in brackets after a name, or the one before a name in brackets; or null. */
  private LinkedMention beside(LinkedMention full) {
    boolean bracketed = links.lower(full.firstToken - 1, full.firstToken).equals("(");
    int other = bracketed ? full.firstToken - 2 : full.endToken + 1;
    String opening = links.lower(bracketed ? full.firstToken - 1 : full.endToken, full.firstToken);
    LinkedMention acronym = opening.equals("(") ? links.at(other) : null;
    boolean fits =
        acronym != null
            && acronym.endToken - acronym.firstToken == 1
            && acronym.is(EntityType.organisation)
            && isCapitals(acronym.text, SHORTEST)
            && spells(acronym.text, full.text);
    return fits ? acronym : null;
  }

  /** The mention of the name that an acronym stands for in this text; null when it is not told. */
  LinkedMention full(LinkedMention acronym) {
    if (!acronym.is(EntityType.organisation) || !isCapitals(acronym.text, SHORTEST)) {
      return null;
    }
    LinkedMention full = told.get(acronym.text);
    if (full == null && isAcronym(acronym.text)) {
      full = byInitials.get(acronym.text.replace(".", "").toLowerCase(Locale.ROOT));
    }
    return full == acronym ? null : full;
  }

  /** Gives acronyms what they stand for in this text, where that is not what the gazetteer says. */
  void settle() {
    for (LinkedMention link : links.all) {
      LinkedMention full = link.candidates.isEmpty() ? null : full(link);
      if (full == null || isNamed(link.candidates)) {
        continue;
      }
      if (full.candidates.isEmpty() && isNearly(full.text, link.candidates.get(0).name())) {
        full.candidates = link.candidates;
      } else {
        link.candidates = full.candidates;
      }
    }
  }

  /** Whether the text names what the gazetteer has for an acronym in full. */
  private boolean isNamed(List<GazetteerEntry> entries) {
    for (LinkedMention link : links.all) {
      boolean full = link.text.indexOf(' ') > 0;
      if (full && link.candidates.stream().anyMatch(entries::contains)) {
        return true;
      }
    }
    return false;
  }

  /** Whether two names have as many words, each beginning alike: Agricultural, Agriculture. */
  private static boolean isNearly(String one, String other) {
    String[] words = one.split(" ");
    String[] others = other.split(" ");
    boolean nearly = words.length == others.length;
    for (int i = 0; nearly && i < words.length; i++) {
      int shortest = Math.min(words[i].length(), others[i].length());
      nearly = words[i].regionMatches(true, 0, others[i], 0, Math.min(BEGINNING, shortest));
    }
    return nearly;
  }

  /** Three to eight capitals, with or without full stops. */
  static boolean isAcronym(String text) {
    return isCapitals(text, SHORTEST_UNTOLD);
  }

  private static boolean isCapitals(String text, int shortest) {
    return text.length() >= shortest
        && text.length() <= LONGEST
        && text.chars().allMatch(c -> Character.isUpperCase(c) || c == '.' || c == '&');
  }

  /** Whether an acronym's letters stand in a name, in order, the first at its head. */
  private static boolean spells(String acronym, String name) {
    int at = 0;
    for (int i = 0; i < name.length() && at < acronym.length(); i++) {
      boolean same = Character.toUpperCase(name.charAt(i)) == acronym.charAt(at);
      if (!same && at == 0) {
        return false;
      }
      at += same ? 1 : 0;
    }
    return at == acronym.length();
  }

  /**
   * The first letters of a name's words, in lower case and without its article.
   *
   * @param all whether words in small letters count: {@code dot}, the Department of Trade
   */
  static String initials(String name, LanguagePack pack, boolean all) {
    StringBuilder initials = new StringBuilder();
    StringTokenizer words = new StringTokenizer(Articles.without(name, pack), " \t\n\u000b\f\r-");
    while (words.hasMoreTokens()) {
      char first = words.nextToken().charAt(0);
      if (all || Character.isUpperCase(first)) {
        initials.append(Character.toLowerCase(first));
      }
    }
    return initials.toString();
  }
}
