package io.rapporteur.stories.features;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Span;
import io.rapporteur.stories.features.StoryFeatures.LeadName;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the headline and the lead say of which event it is: who takes part, on which days. A lead is
 * the first {@value #LEAD} code points; days are read a little further.
 */
final class LeadReader {
  private static final int LEAD = 500;
  private static final int DAYS_WITHIN = 600;
  private static final int FIRST_SENTENCES = 300;
  private static final int NAMES_KEPT = 12;
  private static final int ALL_NAMES_KEPT = 128;
  private static final int DAYS_KEPT = 16;
  private static final int QUOTATIONS_KEPT = 8;

  /** A shorter quotation is found in documents that have nothing else in common. */
  private static final int QUOTATION_WORDS = 6;

  private static final int DAYS_OF_YEAR = 370;

  private final AnnotatedDocument document;
  private final DocumentWords words;

  /** Names of entities by uri, in a document that is not English. */
  private final Map<String, String> english = new HashMap<>();

  LeadReader(AnnotatedDocument document, DocumentWords words) {
    this.document = document;
    this.words = words;
    if (words.areForeign()) {
      document.getEntities().forEach(each -> english.put(each.getUri(), each.getName()));
    }
  }

  /** The first code points of the body. */
  String text() {
    String body = document.getBody();
    int length = body.codePointCount(0, body.length());
    return length <= LEAD ? body : body.substring(0, body.offsetByCodePoints(0, LEAD));
  }

  /** The last words of the names in headline and lead but for countries, rarest first. */
  List<LeadName> names() {
    Set<String> names = new TreeSet<>(words.lastOfNames(text()));
    for (Mention mention : document.getMentions()) {
      if (named(mention) && mention.getSpan().getStart() < LEAD) {
        names.removeAll(foreign(mention));
        if (!country(mention.getEntity())) {
          addLast(words(mention), names);
        }
      }
    }
    if (document.getHeadlineSpan() == null) {
      Set<String> head = new HashSet<>(words.of(document.getHeadline()));
      for (Entity entity : document.getEntities()) {
        List<String> name = words.of(entity.getName());
        if (!name.isEmpty()
            && head.contains(name.get(name.size() - 1))
            && !country(entity.getUri())) {
          addLast(name, names);
        }
      }
    }
    return names.stream()
        .map(n -> new LeadName(n, words.key(n), words.hundredths(n)))
        .sorted(Comparator.comparingInt(LeadName::rarity).reversed().thenComparing(LeadName::name))
        .limit(NAMES_KEPT)
        .toList();
  }

  /** Hashes of the words of all names and of the headline, ascending. */
  int[] allNames() {
    Set<String> all = new LinkedHashSet<>();
    if (document.getHeadlineSpan() == null) {
      all.addAll(words.of(document.getHeadline()));
    }
    for (Mention mention : document.getMentions()) {
      if (named(mention)) {
        all.addAll(words(mention));
      }
    }
    return all.stream()
        .limit(ALL_NAMES_KEPT)
        .mapToInt(FeatureKeys::hash)
        .sorted()
        .distinct()
        .toArray();
  }

  /** The days told of with their year, as days since the epoch, ascending. */
  int[] days() {
    Set<Integer> days = new TreeSet<>();
    for (DateReference date : document.getDates()) {
      LocalDate begin = day(date.getBegin());
      if (date.getResolved() == DateBasis.explicit
          && date.getSpan().getStart() < DAYS_WITHIN
          && begin != null
          && begin.equals(day(date.getEnd()))) {
        days.add((int) begin.toEpochDay());
      }
    }
    return days.stream().limit(DAYS_KEPT).mapToInt(Integer::intValue).toArray();
  }

  /**
   * The day on which the document was written, as days since the epoch; {@code NO_DAY} if unknown.
   */
  int written() {
    if (document.getPublished() != null) {
      return (int) document.getPublished().atZone(ZoneOffset.UTC).toLocalDate().toEpochDay();
    }
    LocalDate day = day(document.getDocumentDate().getValue());
    return day == null ? StoryFeatures.NO_DAY : (int) day.toEpochDay();
  }

  /**
   * Whether the event told is of the day of writing, as far as the text tells: the publisher does
   * not state the day, and the first sentences do. A stated day needs no anchor, since documents
   * that were published far apart are not compared.
   */
  boolean tellsDay(int written) {
    return document.getPublished() == null
        && document.getDates().stream()
            .filter(date -> date.getSpan().getStart() < FIRST_SENTENCES)
            .map(date -> day(date.getBegin()))
            .anyMatch(day -> day != null && day.toEpochDay() == written);
  }

  /** The years named anywhere in the document, ascending. */
  int[] years() {
    Set<Integer> years = new TreeSet<>();
    for (DateReference date : document.getDates()) {
      LocalDate begin = day(date.getBegin());
      LocalDate end = day(date.getEnd());
      if (date.getResolved() == DateBasis.explicit
          && begin != null
          && end != null
          && end.toEpochDay() - begin.toEpochDay() < DAYS_OF_YEAR) {
        years.add(begin.getYear());
      }
    }
    return years.stream().limit(DAYS_KEPT).mapToInt(Integer::intValue).toArray();
  }

  /** Hashes of the quotations' words, of the longer ones, ascending. */
  int[] quotations() {
    List<Integer> hashes = new ArrayList<>();
    for (Quotation quotation : document.getQuotations()) {
      if (quotation.getKind() == QuotationKind.scare) {
        continue;
      }
      for (Span quoted : quotation.getQuoted()) {
        List<String> quote = words.of(quoted.getExact());
        if (quote.size() >= QUOTATION_WORDS && hashes.size() < QUOTATIONS_KEPT) {
          hashes.add(FeatureKeys.hash(String.join(" ", quote)));
        }
      }
    }
    return hashes.stream().mapToInt(Integer::intValue).sorted().distinct().toArray();
  }

  /** The words of a name; of a place in another language those of its name in English. */
  private List<String> words(Mention mention) {
    List<String> foreign = foreign(mention);
    return foreign.isEmpty()
        ? words.of(mention.getSpan().getExact())
        : words.of(english.get(mention.getEntity()));
  }

  /**
   * The words of a place as another language calls it; none in English, nor of what is no place.
   */
  private List<String> foreign(Mention mention) {
    boolean known =
        mention.getType() == EntityType.place && english.containsKey(mention.getEntity());
    return known ? words.of(mention.getSpan().getExact()) : List.of();
  }

  private static void addLast(List<String> words, Set<String> names) {
    if (!words.isEmpty()) {
      names.add(words.get(words.size() - 1));
    }
  }

  private static boolean named(Mention mention) {
    return mention.getKind() == MentionKind.name || mention.getKind() == MentionKind.demonym;
  }

  private static boolean country(String uri) {
    return uri.startsWith("iso3166:");
  }

  /** Null for none, and for what is no day of the calendar. */
  private static LocalDate day(String iso) {
    try {
      return iso == null ? null : LocalDate.parse(iso);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
