package io.rapporteur.rules.engine;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.Span;
import io.rapporteur.model.Subject;
import io.rapporteur.rules.query.Field;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an annotated document says in each field other than its text. */
final class DocumentFields {
  private final Map<Field, List<FieldText>> values = new EnumMap<>(Field.class);
  private final Map<Field, List<FieldNumber>> measures = new EnumMap<>(Field.class);
  private final Map<String, List<Span>> spansOf = new HashMap<>();
  private final Map<String, Set<String>> spellingsOf = new HashMap<>();

  private DocumentFields() {}

  static DocumentFields of(AnnotatedDocument document) {
    DocumentFields facts = new DocumentFields();
    facts.readMentions(document);
    facts.readEntities(document);
    facts.readSpeakers(document);
    facts.readMetadata(document);
    facts.readNumbers(document);
    return facts;
  }

  /**
   * Values of a name or keyword field; the whole names of {@code place.exact} are those of place.
   */
  List<FieldText> values(Field field) {
    return values.getOrDefault(field.named(), List.of());
  }

  /** Values of a number or time field. */
  List<FieldNumber> measures(Field field) {
    return measures.getOrDefault(field, List.of());
  }

  /** Adds subjects that rules gave, for the rules that ask for subjects. */
  void addSubjects(List<Subject> subjects) {
    for (Subject subject : subjects) {
      add(Field.SUBJECT, subject.getUri(), List.of());
      add(Field.SUBJECT, subject.getName(), List.of());
      if (subject.getRelevance() >= Salience.MAIN_SUBJECT) {
        add(Field.SUBJECT_MAIN, subject.getUri(), List.of());
        add(Field.SUBJECT_MAIN, subject.getName(), List.of());
      }
    }
  }

  private void readMentions(AnnotatedDocument document) {
    for (Mention mention : document.getMentions()) {
      spansOf.computeIfAbsent(mention.getEntity(), uri -> new ArrayList<>()).add(mention.getSpan());
      // Pronouns and roles stand for the entity but are not spellings of its name.
      if (mention.getKind() == MentionKind.name || mention.getKind() == MentionKind.demonym) {
        spellingsOf
            .computeIfAbsent(mention.getEntity(), uri -> new LinkedHashSet<>())
            .add(mention.getSpan().getExact());
      }
    }
  }

  private void readEntities(AnnotatedDocument document) {
    Set<String> main = Salience.countries(document);
    for (Entity entity : document.getEntities()) {
      List<Span> evidence = spansOf.getOrDefault(entity.getUri(), List.of());
      add(Field.ENTITY, entity.getUri(), evidence);
      add(Field.COUNTRY, entity.getCountry(), evidence);
      if (entity.getCountry() != null && main.contains(entity.getCountry())) {
        add(Field.COUNTRY_MAIN, entity.getCountry(), evidence);
      }
      Field field =
          switch (entity.getType()) {
            case person -> Field.PERSON;
            case organisation -> Field.ORGANISATION;
            case place -> Field.PLACE;
            case instrument -> Field.INSTRUMENT;
            case other -> null;
          };
      if (field != null) {
        spellings(entity).forEach(name -> add(field, name, evidence));
      }
    }
  }

  private Set<String> spellings(Entity entity) {
    Set<String> names = new LinkedHashSet<>();
    names.add(entity.getName());
    names.addAll(entity.getAliases());
    names.addAll(spellingsOf.getOrDefault(entity.getUri(), Set.of()));
    return names;
  }

  private void readSpeakers(AnnotatedDocument document) {
    Map<String, Set<String>> namesOf = new HashMap<>();
    document.getEntities().forEach(e -> namesOf.put(e.getUri(), spellings(e)));
    Map<String, List<Span>> evidence = new LinkedHashMap<>();
    for (Quotation quotation : document.getQuotations()) {
      Set<String> names =
          new LinkedHashSet<>(namesOf.getOrDefault(quotation.getSpeaker(), Set.of()));
      names.add(quotation.getSpeakerName());
      for (String name : names) {
        List<Span> spans = evidence.computeIfAbsent(name, n -> new ArrayList<>());
        if (quotation.getSpeakerSpan() != null) {
          spans.add(quotation.getSpeakerSpan());
        }
      }
    }
    evidence.forEach((name, spans) -> add(Field.SPEAKER, name, spans));
  }

  private void readMetadata(AnnotatedDocument document) {
    add(Field.URI, document.getUri(), List.of());
    add(Field.BY, document.getBy(), List.of());
    add(Field.LOCATED, document.getLocated(), List.of());
    add(Field.SOURCE, document.getInfoSource(), List.of());
    add(Field.GENRE, document.getGenre(), List.of());
    String tag = document.getLanguage().getTag();
    add(Field.LANGUAGE, tag, List.of());
    int region = tag.indexOf('-');
    if (region > 0) {
      add(Field.LANGUAGE, tag.substring(0, region), List.of());
    }
    addSubjects(document.getSubjects());
  }

  private void readNumbers(AnnotatedDocument document) {
    for (Figure figure : document.getFigures()) {
      Field field = fieldOf(figure.getUnit());
      if (field != null) {
        figure.getValues().forEach(v -> measure(field, v, figure.getSpan()));
      }
    }
    if (document.getPublished() != null) {
      measure(Field.PUBLISHED, document.getPublished().toEpochMilli(), null);
    } else if (document.getDocumentDate().getValue() != null) {
      try {
        LocalDate day = LocalDate.parse(document.getDocumentDate().getValue());
        measure(Field.PUBLISHED, day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli(), null);
      } catch (DateTimeException e) {
        // A date that is no calendar day cannot be ranged over; the field has no value.
        measures.remove(Field.PUBLISHED);
      }
    }
  }

  /** Percentages, and money by its three-letter code. */
  private static Field fieldOf(String unit) {
    if (unit.equals("%")) {
      return Field.PERCENT;
    }
    boolean currency = unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    return currency ? Field.MONEY : null;
  }

  private void add(Field field, String text, List<Span> evidence) {
    if (text != null && !text.isBlank()) {
      values.computeIfAbsent(field, f -> new ArrayList<>()).add(new FieldText(text, evidence));
    }
  }

  private void measure(Field field, double value, Span evidence) {
    measures.computeIfAbsent(field, f -> new ArrayList<>()).add(new FieldNumber(value, evidence));
  }
}
