package io.rapporteur.analysis.instruments;

import io.rapporteur.analysis.gazetteer.Slug;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** One instrument while what names it is gathered. */
final class InstrumentDraft {
  private final InstrumentForms forms;
  final String kind;
  final List<InstrumentMention> mentions = new ArrayList<>();
  final Map<String, String> reasons = new LinkedHashMap<>();
  private final Set<String> words = new TreeSet<>();
  private String name;
  private String date;

  InstrumentDraft(InstrumentMention first, InstrumentForms forms) {
    this.forms = forms;
    this.kind = first.kind();
    this.name = first.name();
  }

  void add(InstrumentMention found, String spelling, String reason) {
    mentions.add(found);
    reasons.putIfAbsent(spelling, reason);
    if (found.name().length() > name.length()) {
      name = found.name();
    }
    if (found.date() != null
        && (date == null || isOpen(date) || found.date().length() > date.length())
        && !(date != null && isOpen(found.date()))) {
      date = found.date();
    }
    words.addAll(words(found));
  }

  private Set<String> words(InstrumentMention found) {
    Set<String> words = new TreeSet<>();
    for (String word : found.name().toLowerCase(Locale.ROOT).split("[ -]")) {
      if (forms.tellsApart(word, found.kind())) {
        words.add(word);
      }
    }
    return words;
  }

  /** Why a mention belongs here; null when it does not. */
  String accepts(InstrumentMention found) {
    boolean sameKind = kind.equals(found.kind());
    if (found.date() != null && date != null) {
      boolean sameDay = sameDate(found.date(), date);
      boolean sharesWord = sharesWord(found);
      boolean bare = words.isEmpty() || !found.named();
      return sameDay && (sameKind && (bare || sharesWord || date.length() == 10) || sharesWord)
          ? "kind-and-date:" + kind + " " + date
          : null;
    }
    if (takesUp(found)) {
      return "kind-and-name:" + shared(found) + ", an " + found.kind() + " for a " + kind;
    }
    return sameKind && sharesWord(found) ? "kind-and-name:" + shared(found) : null;
  }

  /** {@code the tripartite agreement}, after a trilateral statement that is dated. */
  private boolean takesUp(InstrumentMention found) {
    return forms.isGeneral(found.kind())
        && !forms.isGeneral(kind)
        && found.date() == null
        && date != null
        && found.name().indexOf(' ') == found.name().lastIndexOf(' ')
        && words.stream().anyMatch(forms::resumes)
        && sharesWord(found);
  }

  private static boolean sameDate(String a, String b) {
    if (isOpen(a) || isOpen(b)) {
      return a.length() == b.length() && a.substring(4).equals(b.substring(4));
    }
    return a.equals(b);
  }

  private static boolean isOpen(String date) {
    return date.startsWith("XXXX");
  }

  private boolean sharesWord(InstrumentMention found) {
    return words(found).stream().anyMatch(words::contains);
  }

  /** How many words of a mention are this one's. */
  int sharedWords(InstrumentMention found) {
    int shared = 0;
    for (String word : words(found)) {
      shared += words.contains(word) ? 1 : 0;
    }
    return shared;
  }

  /** Where it was named last. */
  int lastStart() {
    return mentions.get(mentions.size() - 1).start();
  }

  private String shared(InstrumentMention found) {
    return words(found).stream().filter(words::contains).findFirst().orElse("");
  }

  String name() {
    String day = date();
    return day == null ? name : forms.named(name, day);
  }

  /** The date when it is on the calendar; null otherwise. */
  String date() {
    return date == null || isOpen(date) || !Character.isDigit(date.charAt(0)) ? null : date;
  }

  String uri() {
    return Slug.uri("instrument", date == null ? name : name + " " + date);
  }

  /** Takes in what names the same instrument in another spelling. */
  void absorb(InstrumentDraft same) {
    mentions.addAll(same.mentions);
    mentions.sort(Comparator.comparingInt(InstrumentMention::start));
    same.reasons.keySet().forEach(spelling -> reasons.putIfAbsent(spelling, "exact:" + name));
  }
}
