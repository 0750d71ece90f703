package io.rapporteur.stories.identity;

import io.rapporteur.model.EntityType;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the documents of a story have under one uri. */
final class EntityNode {
  /** Mentions of a document's chief person beside whom one mention is none to remember. */
  private static final int MUCH = 5;

  final String uri;
  final EntityType type;
  final boolean known;

  /** Documents by spelling. */
  final Map<String, Integer> names = new TreeMap<>();

  /** Its name by document. */
  private final SortedMap<String, String> documents = new TreeMap<>();

  final Set<String> acronyms = new TreeSet<>();
  private final Set<String> countries = new TreeSet<>();
  private long mentions;
  private boolean inPassing = true;
  private boolean office;
  private String name;
  private LatinPersonName person;
  private BodyName body;

  EntityNode(String uri, EntityType type) {
    this.uri = uri;
    this.type = type;
    this.known = EntityForm.isKnown(uri);
  }

  /**
   * Adds a document's form.
   *
   * @param most how often the document speaks of whom it speaks of most
   */
  void add(String document, EntityForm form, int most) {
    if (documents.putIfAbsent(document, form.name()) == null) {
      names.merge(form.name(), 1, Integer::sum);
      acronyms.addAll(form.acronyms());
      if (!form.country().isEmpty()) {
        countries.add(form.country());
      }
      mentions += form.mentions();
      inPassing &= form.mentions() == 1 && most >= MUCH;
      office |= form.office();
    }
  }

  /** To be called once, when all documents are in. */
  void settle() {
    name =
        names.entrySet().stream()
            .min(
                Comparator.comparingInt((Map.Entry<String, Integer> e) -> -e.getValue())
                    .thenComparing(Map.Entry::getKey))
            .map(Map.Entry::getKey)
            .orElseThrow();
    if (type == EntityType.person) {
      person = LatinPersonName.of(name);
    } else if (type == EntityType.organisation || type == EntityType.place) {
      body = BodyName.of(name);
    }
  }

  String name() {
    return name;
  }

  /** The documents that have it, in order. */
  Set<String> documents() {
    return documents.keySet();
  }

  String nameIn(String document) {
    return documents.get(document);
  }

  long mentions() {
    return mentions;
  }

  /** Whether the name is whole: not a surname alone and no acronym. */
  boolean whole() {
    return person != null ? !person.single() : body == null || !body.acronym();
  }

  /** Whether its documents have it for another kind of thing, by the uri they made for it. */
  boolean mistaken() {
    return !known && type == EntityType.organisation && uri.startsWith("name:person/");
  }

  /** Whether every document names it once, with no word of who that is, and others often. */
  boolean inPassing() {
    return inPassing && !office;
  }

  /** Whether nothing was to be taken off the name: no title, no mark. */
  boolean clean() {
    return Character.isLetter(name.codePointAt(0)) && (person == null || person.isWhole(name));
  }

  private String country() {
    return countries.size() == 1 ? countries.iterator().next() : "";
  }

  Set<String> keys() {
    if (person != null) {
      return person.keys();
    }
    return body == null ? Set.of() : body.keys(acronyms, country());
  }

  /** How two may be one, or null; what speaks against it is {@link #fits}'s. */
  Relation to(EntityNode other) {
    if (!mayBe(other)) {
      return null;
    }
    if (person != null) {
      Relation relation = person.to(other.person);
      boolean officials = office && other.office;
      return relation == null && officials ? person.toOfficial(other.person) : relation;
    }
    if (body == null) {
      return null;
    }
    boolean compatriots = !country().isEmpty() && country().equals(other.country());
    return type == EntityType.organisation
        ? body.toBody(other.body, compatriots, acronyms, other.acronyms)
        : body.to(other.body);
  }

  /** Whether nothing speaks against both being one. */
  boolean fits(EntityNode other) {
    if (!mayBe(other)) {
      return false;
    }
    return person != null ? person.fits(other.person) : to(other) != null;
  }

  private boolean mayBe(EntityNode other) {
    boolean apart =
        known && other.known
            || !country().isEmpty()
                && !other.country().isEmpty()
                && !country().equals(other.country());
    return type == other.type && !apart;
  }

  /** Whether a document has both, and so tells them apart. */
  boolean besides(EntityNode other) {
    boolean fewer = documents.size() <= other.documents.size();
    Set<String> few = (fewer ? documents : other.documents).keySet();
    Map<String, String> many = fewer ? other.documents : documents;
    return few.stream().anyMatch(many::containsKey);
  }
}
