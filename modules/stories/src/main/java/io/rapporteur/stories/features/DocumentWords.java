package io.rapporteur.stories.features;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import java.util.List;
import java.util.Set;

/** The words of one document as they are compared, and how rare each is in general. */
final class DocumentWords {
  private static final String ENGLISH = "en";
  private static final double COUNTRY_WEIGHT = .4;
  private static final double HUNDREDTHS = 100;

  private final BackgroundFrequencies background;
  private final String language;

  /** Of a document that is not English: they are as in English documents, and as rare. */
  private final ForeignNames names;

  DocumentWords(AnnotatedDocument document, BackgroundFrequencies background) {
    this.background = background;
    language = document.getLanguage().getTag();
    names = new ForeignNames(document, background);
  }

  /** The words of a part of it, in order; see {@link FeatureWords}. */
  List<String> of(String text) {
    return FeatureWords.of(text, language, names);
  }

  /** The last words of names in a part of it, where it is not English. */
  Set<String> lastOfNames(String text) {
    return names.lastIn(text);
  }

  /** Whether they are of another language than English. */
  boolean areForeign() {
    return !FeatureWords.isEnglish(language);
  }

  /** Whether a word is of a name, in a document that is not English. */
  boolean isName(String word) {
    return names.has(word);
  }

  /** The inverse document frequency of a word. */
  double rarity(String word) {
    return background.rarity(word, names.has(word) ? ENGLISH : language);
  }

  /** The same in hundredths, rounded. */
  int hundredths(String word) {
    return (int) Math.round(rarity(word) * HUNDREDTHS);
  }

  /** How rare an entity is, a country less than its name says. */
  double rarity(Entity entity) {
    double name = of(entity.getName()).stream().mapToDouble(this::rarity).max().orElse(0);
    double rarity = background.rarity(entity.getUri(), name);
    return entity.getUri().startsWith("iso3166:") ? COUNTRY_WEIGHT * rarity : rarity;
  }

  /** The feature that a word is. */
  int key(String word) {
    int kind = Character.isDigit(word.charAt(0)) ? FeatureKeys.NUMBER : FeatureKeys.WORD;
    return FeatureKeys.key(kind, word, rarity(word), background.rarest());
  }

  /** The feature that an entity is. */
  int key(Entity entity, double rarity) {
    return FeatureKeys.key(FeatureKeys.ENTITY, entity.getUri(), rarity, background.rarest());
  }
}
