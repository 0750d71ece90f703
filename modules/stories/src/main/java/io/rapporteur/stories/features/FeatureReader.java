package io.rapporteur.stories.features;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes the features of documents. A word weighs by how often it stands in the document, more in
 * the headline and at the beginning, and by how rare it is in general; an entity likewise, a
 * country less.
 */
public final class FeatureReader {
  private static final int HEAVIEST = 48;
  private static final int ENTITIES = 20;
  private static final int TITLE = 12;
  private static final int NUMBERS = 16;

  /** Words read of a body; what comes later is background as a rule. */
  private static final int READ = 600;

  /** A word at this place weighs half of one at the beginning. */
  private static final double HALF = 150;

  private static final double IN_HEADLINE = 1.5;

  /** Words of the body that stand for a headline where there is none. */
  private static final int INSTEAD_OF_HEADLINE = 15;

  private static final int NUMBERS_WITHIN = 200;
  private static final double NUMBER_WEIGHT = .6;

  /** In English a name weighs again as an entity; in other languages most names are none. */
  private static final double NAME_WEIGHT = 1.5;

  private static final double RARE_NUMBER = 3;
  private static final double ENTITY_WEIGHT = .5;

  /** A body of fewer words, or of hardly more than the headline, is no text of its own. */
  private static final int TEXT = 12;

  private final BackgroundFrequencies background;
  private final AnchorReader anchors = AnchorReader.shipped();

  /** With the table that ships. */
  public FeatureReader() {
    this(BackgroundFrequencies.shipped());
  }

  FeatureReader(BackgroundFrequencies background) {
    this.background = background;
  }

  /** The features of a document. */
  public StoryFeatures read(AnnotatedDocument document) {
    FeatureParts parts = new FeatureParts();
    parts.uri = document.getUri();
    parts.version = document.getVersion();
    parts.language = document.getLanguage().getTag();
    parts.headline = ListTitle.of(document);
    if (document.getPublished() != null) {
      parts.published = document.getPublished().toEpochMilli();
    }
    DocumentWords words = new DocumentWords(document, background);
    List<String> body = words.of(document.getBody());
    List<String> title = words.of(document.getHeadline());
    parts.words = body.size() < TEXT || body.size() <= title.size() + 3 ? 0 : body.size();
    List<String> head =
        title.isEmpty() ? body.subList(0, Math.min(body.size(), INSTEAD_OF_HEADLINE)) : title;
    parts.title = title(head, words);
    parts.numbers = numbers(head, body, words);
    parts.entities = entities(document, words);
    parts.whole = whole(head, body, document, words);
    LeadReader lead = new LeadReader(document, words);
    parts.lead = lead.names();
    parts.names = lead.allNames();
    parts.days = lead.days();
    parts.years = lead.years();
    parts.quotations = lead.quotations();
    parts.day = lead.written();
    parts.anchors = anchors.read(document.getHeadline(), lead.text(), parts.language);
    if (lead.tellsDay(parts.day)) {
      parts.anchors.add(new Anchor(Anchor.DAY, parts.day));
    }
    return new StoryFeatures(parts);
  }

  private static SparseVector whole(
      List<String> head, List<String> body, AnnotatedDocument document, DocumentWords words) {
    Map<String, Double> places = new HashMap<>();
    for (int i = 0; i <= Math.min(READ, body.size() - 1); i++) {
      places.merge(body.get(i), 1 / (1 + i / HALF), Double::sum);
    }
    for (String word : head) {
      places.merge(word, IN_HEADLINE, Double::sum);
    }
    Map<Integer, Double> weights = new HashMap<>();
    places.forEach(
        (word, often) -> {
          if (word.length() > 1) {
            double name = words.isName(word) ? NAME_WEIGHT : 1;
            double kind = Character.isDigit(word.charAt(0)) ? NUMBER_WEIGHT : name;
            double rarity = words.rarity(word);
            weights.put(words.key(word), kind * rarity * Math.log(1 + 2 * often));
          }
        });
    for (Entity entity : document.getEntities()) {
      double rarity = words.rarity(entity);
      double weight = ENTITY_WEIGHT * rarity * Math.log(1 + 2.0 * entity.getMentions());
      weights.put(words.key(entity, rarity), weight);
    }
    return SparseVector.heaviest(weights, HEAVIEST);
  }

  private static SparseVector title(List<String> head, DocumentWords words) {
    Map<Integer, Double> weights = new HashMap<>();
    for (String word : head) {
      if (word.length() > 1) {
        weights.put(words.key(word), words.rarity(word));
      }
    }
    return SparseVector.heaviest(weights, TITLE);
  }

  private static SparseVector numbers(List<String> head, List<String> body, DocumentWords words) {
    Map<Integer, Double> weights = new HashMap<>();
    Set<String> all = new HashSet<>(head);
    for (String word : body.subList(0, Math.min(body.size(), NUMBERS_WITHIN))) {
      if (words.rarity(word) > RARE_NUMBER) {
        all.add(word);
      }
    }
    for (String word : all) {
      if (Character.isDigit(word.charAt(0))) {
        weights.put(words.key(word), words.rarity(word));
      }
    }
    return SparseVector.heaviest(weights, NUMBERS);
  }

  private static SparseVector entities(AnnotatedDocument document, DocumentWords words) {
    Map<Integer, Double> weights = new HashMap<>();
    for (Entity entity : document.getEntities()) {
      double rarity = words.rarity(entity);
      weights.put(words.key(entity, rarity), rarity * Math.log(1 + entity.getMentions()));
    }
    return SparseVector.heaviest(weights, ENTITIES);
  }
}
