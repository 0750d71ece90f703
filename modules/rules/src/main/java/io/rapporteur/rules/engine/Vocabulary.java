package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.ClauseWalk;
import io.rapporteur.rules.query.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words that the rules of a segment ask for, numbered, and how often they do. */
final class Vocabulary {
  /** A word's number, and in how many clauses it stands. */
  private static final class Entry {
    final int number;
    int uses = 1;

    Entry(int number) {
      this.number = number;
    }
  }

  private final List<Map<String, Entry>> bySpace = new ArrayList<>();
  private final int rules;
  private int size;

  Vocabulary(List<? extends StandingQuery> rules) {
    this.rules = rules.size();
    for (int i = 0; i < VocabularySpaces.COUNT; i++) {
      bySpace.add(new HashMap<>());
    }
    rules.forEach(rule -> count(rule.clause()));
  }

  private void count(Clause clause) {
    if (clause instanceof Clause.Term term) {
      count(term.field(), term.text());
    } else if (clause instanceof Clause.Phrase phrase) {
      phrase.words().forEach(word -> count(phrase.field(), word));
    } else {
      ClauseWalk.children(clause).forEach(this::count);
    }
  }

  private void count(Field field, String text) {
    Map<String, Entry> space = bySpace.get(VocabularySpaces.of(field));
    Entry entry = space.get(text);
    if (entry == null) {
      space.put(text, new Entry(size++));
    } else {
      entry.uses++;
    }
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** The number of a word that the rules ask for. */
  int number(Field field, String text) {
    return bySpace.get(VocabularySpaces.of(field)).get(text).number;
  }

  /** The number of any word of a space; -1 when no rule asks for it. */
  int number(int space, String text) {
    Entry entry = bySpace.get(space).get(text);
    return entry == null ? -1 : entry.number;
  }

  /** How likely a document is to hold a word that the rules ask for. */
  double likelihood(Field field, String text) {
    Entry entry = bySpace.get(VocabularySpaces.of(field)).get(text);
    return Likelihood.of(field, text, entry.uses, rules);
  }

  /** The likelihoods by number. */
  float[] likelihoods() {
    float[] likelihoods = new float[size];
    for (Field field : Field.values()) {
      if (VocabularySpaces.of(field) == field.ordinal()) {
        bySpace
            .get(field.ordinal())
            .forEach(
                (text, entry) ->
                    likelihoods[entry.number] =
                        (float) Likelihood.of(field, text, entry.uses, rules));
      }
    }
    return likelihoods;
  }
}
