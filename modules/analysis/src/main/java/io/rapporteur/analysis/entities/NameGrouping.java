package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.Misspellings;
import io.rapporteur.analysis.gazetteer.Slug;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Groups the mentions of organisations, places and other things that nothing else has settled: by
 * name without article and legal form, by the initials of a longer name, by spelling.
 */
final class NameGrouping {
  private final Map<String, GatheredEntity> drafts;
  private final EntityType type;
  private final LanguagePack pack;
  private final AcronymsOfText acronyms;
  private final Map<String, GatheredEntity> byKey = new HashMap<>();
  private final Map<String, List<String>> byConsonants = new HashMap<>();
  private final Map<String, GatheredEntity> byInitials = new HashMap<>();
  private final Map<String, GatheredEntity> byFirstWord = new HashMap<>();

  private final Map<Long, String> byLetters = new HashMap<>();

  /** First words of two long names. */
  private final Set<String> contested = new HashSet<>();

  NameGrouping(
      Map<String, GatheredEntity> drafts,
      EntityType type,
      LanguagePack pack,
      AcronymsOfText acronyms) {
    this.drafts = drafts;
    this.type = type;
    this.acronyms = acronyms;
    this.pack = pack;
  }

  void link(List<LinkedMention> mentions) {
    // Known ones and long names first, so that initials and short forms find them.
    for (LinkedMention link : mentions) {
      if (!link.open()) {
        file(link.text, link.draft());
      }
    }
    List<LinkedMention> open = new ArrayList<>();
    for (LinkedMention link : mentions) {
      if (link.open()) {
        open.add(link);
      }
    }
    open.sort(
        (a, b) -> {
          int longer = Integer.compare(words(b.text), words(a.text));
          return longer != 0 ? longer : Integer.compare(a.start, b.start);
        });
    for (LinkedMention link : open) {
      settle(link);
    }
  }

  private void settle(LinkedMention link) {
    String key = key(link.text);
    GatheredEntity same = byKey.get(key);
    if (same != null) {
      String reason =
          same.entity().getName().equals(link.text) ? "exact" : "exact:" + same.entity().getName();
      link.to(same, reason);
      return;
    }
    GatheredEntity full = meant(link, key);
    if (full != null) {
      link.to(full, "acronym:" + full.entity().getName());
      file(link.text, full);
      return;
    }
    GatheredEntity longer = longer(key);
    if (longer != null) {
      link.to(longer, "exact:first word of " + longer.entity().getName());
      file(link.text, longer);
      return;
    }
    GatheredEntity road = type == EntityType.place ? road(key) : null;
    if (road != null) {
      link.to(road, "exact:by both ends, " + road.entity().getName());
      file(link.text, road);
      return;
    }
    if (respelt(link, key) || variant(link.text, link) != null) {
      return;
    }
    String name = Articles.without(link.text, pack);
    String uri = Slug.uri(type.name(), name);
    GatheredEntity draft = drafts.computeIfAbsent(uri, u -> GatheredEntity.named(u, type, name));
    link.to(draft, "exact");
    file(link.text, draft);
  }

  /** What an acronym stands for: by the text, else by its letters. */
  private GatheredEntity meant(LinkedMention link, String key) {
    LinkedMention said = acronyms.full(link);
    if (said != null && !said.open()) {
      return said.draft();
    }
    return AcronymsOfText.isAcronym(link.text) ? byInitials.get(key) : null;
  }

  /** The one longer name that begins with a body's name, or with a compound as North-South. */
  private GatheredEntity longer(String key) {
    boolean may = type == EntityType.organisation || type == EntityType.place && key.contains("-");
    return may && !contested.contains(key) ? byFirstWord.get(key) : null;
  }

  /** {@code Bergen-Voss road}: the Bergen road or the Voss road, where the text has one of them. */
  private GatheredEntity road(String key) {
    int hyphen = key.indexOf('-');
    int space = key.lastIndexOf(' ');
    if (hyphen < 0 || space < hyphen || key.indexOf('-', hyphen + 1) >= 0) {
      return null;
    }
    GatheredEntity one = byKey.get(key.substring(0, hyphen) + key.substring(space));
    GatheredEntity other = byKey.get(key.substring(hyphen + 1));
    return one == null || other == null || one == other ? one == null ? other : one : null;
  }

  /** A long name in other letters: Harbour Organisation, Harbor Organization. */
  private boolean respelt(LinkedMention link, String key) {
    long letters = type == EntityType.organisation ? Misspellings.key(key) : 0;
    String other = letters == 0 ? null : byLetters.get(letters);
    boolean one = other != null && Misspellings.areOne(key, other);
    if (one) {
      link.to(byKey.get(other), "spelling:" + other);
      file(link.text, byKey.get(other));
    }
    return one;
  }

  private GatheredEntity variant(String text, LinkedMention link) {
    if (words(text) > 2) {
      return null;
    }
    String key = key(text);
    for (String other : byConsonants.getOrDefault(SpellingVariants.key(key), List.of())) {
      String evidence = SpellingVariants.same(key, other);
      if (evidence != null) {
        GatheredEntity draft = byKey.get(other);
        link.to(draft, "transliteration:" + evidence);
        file(text, draft);
        return draft;
      }
    }
    return null;
  }

  private void file(String text, GatheredEntity draft) {
    String key = key(text);
    if (byKey.putIfAbsent(key, draft) == null) {
      if (words(text) <= 2) {
        byConsonants.computeIfAbsent(SpellingVariants.key(key), k -> new ArrayList<>(1)).add(key);
      }
      long letters = type == EntityType.organisation ? Misspellings.key(key) : 0;
      if (letters != 0) {
        byLetters.putIfAbsent(letters, key);
      }
    }
    if (words(text) > 1) {
      byInitials.putIfAbsent(AcronymsOfText.initials(text, pack, false), draft);
      byInitials.putIfAbsent(AcronymsOfText.initials(text, pack, true), draft);
      String first = key.substring(0, Math.max(0, key.indexOf(' ')));
      if (first.length() > 3) {
        // Two long names that begin alike leave the short one alone.
        GatheredEntity other = byFirstWord.putIfAbsent(first, draft);
        if (other != null && other != draft) {
          contested.add(first);
        }
      }
    }
  }

  private String key(String text) {
    String key = Articles.without(text, pack).toLowerCase(Locale.ROOT);
    int blank = key.lastIndexOf(' ');
    Lexeme last = blank < 2 ? Lexeme.UNKNOWN : pack.lexicon().find(key.substring(blank + 1));
    return last.is(EntityWords.LEGAL_FORM) || last.is(EntityWords.COMPANY_FORM)
        ? key.substring(0, blank)
        : key;
  }

  private static int words(String text) {
    int words = 1;
    for (int i = 0; i < text.length(); i++) {
      words += text.charAt(i) == ' ' ? 1 : 0;
    }
    return words;
  }
}
