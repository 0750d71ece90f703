package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.Lexeme;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the country of a place that the gazetteer does not know by one it knows inside the name:
 * {@code western Nepal}, {@code Bergen district}.
 */
final class PlaceNameParts {
  /** Inhabitants of a town that is little known. */
  private static final long SMALL = 30_000;

  private final Reading reading;
  private final KnownNames known;

  PlaceNameParts(Reading reading, KnownNames known) {
    this.reading = reading;
    this.known = known;
  }

  /** The country all that the part can stand for lies in; null when the name has no such part. */
  String country(LinkedMention link) {
    int space = link.text.indexOf(' ');
    if (!link.is(EntityType.place) || space < 0) {
      return null;
    }
    int last = link.text.lastIndexOf(' ');
    Lexeme first = lexeme(link.text.substring(0, space));
    Lexeme end = lexeme(link.text.substring(last + 1));
    if (first.is(EntityWords.DIRECTION)) {
      return country(link.start + space + 1, link.end);
    }
    return end.is(EntityWords.ADMINISTRATIVE_DIVISION)
        ? country(link.start, link.start + last)
        : null;
  }

  private Lexeme lexeme(String word) {
    return reading.pack().lexicon().find(word.toLowerCase(Locale.ROOT));
  }

  /**
   * {@code the Suez and Panama canals}: what the first of two places that share a plural is known
   * as with it; empty where it is not known so.
   */
  List<GazetteerEntry> shared(MentionsByToken links, LinkedMention link, LinkedMention next) {
    int and = link.endToken;
    boolean pair =
        next != null
            && link.is(EntityType.place)
            && next.is(EntityType.place)
            && next.firstToken == and + 1
            && links.is(and, link.firstToken, CommonWords.AND);
    String noun = pair ? links.lower(next.endToken, link.firstToken) : "";
    return noun.length() > 4 && links.pack.morphology().isPlural(noun)
        ? known.places(link.text + ' ' + noun.substring(0, noun.length() - 1))
        : List.of();
  }

  /**
   * What the second of two places with a hyphen between them can stand for, as the end of a line:
   * those in the country of the first. A small town that is known abroad alone is as likely one of
   * its name that no list has, so none remains; of a larger one all do.
   */
  List<GazetteerEntry> ofLine(List<LinkedMention> all, int i) {
    LinkedMention link = all.get(i);
    LinkedMention before = i > 0 ? all.get(i - 1) : null;
    boolean line =
        before != null
            && link.start - before.end == 1
            && reading.body().charAt(before.end) == '-'
            && before.is(EntityType.place)
            && link.is(EntityType.place);
    if (!line) {
      return link.candidates;
    }
    Set<String> countries = new HashSet<>();
    before.candidates.forEach(entry -> countries.add(entry.country()));
    List<GazetteerEntry> near = new ArrayList<>(2);
    boolean small = !countries.isEmpty() && !countries.contains(null);
    for (GazetteerEntry entry : link.candidates) {
      if (entry.country() != null && countries.contains(entry.country())) {
        near.add(entry);
      }
      small &= entry.kind() == GazetteerKind.CITY && entry.population() < SMALL;
    }
    return near.isEmpty() && !small ? link.candidates : near;
  }

  /**
   * What a country's name without its first word can stand for: {@code Korea} in a text of North
   * Korea alone is that; else the country of the people, {@code Korean}. Empty where there is none.
   */
  List<GazetteerEntry> shortened(LinkedMention link, List<LinkedMention> all) {
    boolean may =
        link.is(EntityType.place)
            && link.candidates.isEmpty()
            && link.mention.getKind() == MentionKind.name
            && link.text.indexOf(' ') < 0;
    List<GazetteerEntry> peoples = may ? known.peoples(link.text) : List.of();
    if (peoples.isEmpty()) {
      return peoples;
    }
    Set<GazetteerEntry> named = new HashSet<>();
    for (LinkedMention other : all) {
      if (other.text.endsWith(' ' + link.text)) {
        named.addAll(other.candidates);
      }
    }
    return named.size() == 1 ? List.copyOf(named) : peoples;
  }

  private String country(int start, int end) {
    List<GazetteerEntry> entries = known.candidates(reading, start, end, EntityType.place, false);
    String country = null;
    for (GazetteerEntry entry : entries) {
      if (entry.country() == null || country != null && !country.equals(entry.country())) {
        return null;
      }
      country = entry.country();
    }
    return country;
  }
}
