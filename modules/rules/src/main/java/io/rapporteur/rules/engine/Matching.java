package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Field;
import java.util.Arrays;
import java.util.List;

/**
 * One document held against one segment: which of the segment's words and patterns the document
 * has, and where. Reused from document to document by one thread.
 */
final class Matching {
  private final DocumentIndex document;

  /** By the segment's term: the document's word plus one; 0 when absent. */
  private int[] wordOf = {};

  /** By the segment's pattern: the document's words that satisfy it. */
  private int[][] wordsOf = {};

  /** By the segment's pattern: how many those are. */
  private int[] wordCount = {};

  private int[] terms = new int[256];
  private int termCount;
  private int[] patterns = new int[64];
  private int patternCount;
  private long steps;

  Matching(DocumentIndex document) {
    this.document = document;
  }

  /** Forgets the last segment and gets ready for another. */
  void begin(RuleSegment segment) {
    for (int i = 0; i < termCount; i++) {
      wordOf[terms[i]] = 0;
    }
    for (int i = 0; i < patternCount; i++) {
      wordsOf[patterns[i]] = null;
    }
    termCount = 0;
    patternCount = 0;
    if (wordOf.length < segment.terms()) {
      wordOf = new int[segment.terms()];
    }
    if (wordsOf.length < segment.patterns()) {
      wordsOf = new int[segment.patterns()][];
      wordCount = new int[segment.patterns()];
    }
  }

  /**
   * Binds the document's words from a number on.
   *
   * @param trying whether patterns other than mere beginnings are tried on them
   */
  void bind(RuleSegment segment, int slot, int fromWord, boolean trying) {
    List<SpaceWord> words = document.words();
    for (int w = fromWord; w < words.size(); w++) {
      SpaceWord.Binding binding = words.get(w).binding(slot, segment, trying);
      if (binding.term() >= 0) {
        wordOf[binding.term()] = w + 1;
        if (termCount == terms.length) {
          terms = Arrays.copyOf(terms, termCount * 2);
        }
        terms[termCount++] = binding.term();
      }
      for (int pattern : binding.patterns()) {
        addPattern(pattern, w);
      }
    }
  }

  private void addPattern(int pattern, int word) {
    int[] words = wordsOf[pattern];
    if (words == null) {
      if (patternCount == patterns.length) {
        patterns = Arrays.copyOf(patterns, patternCount * 2);
      }
      patterns[patternCount++] = pattern;
      words = new int[2];
      wordsOf[pattern] = words;
      wordCount[pattern] = 0;
    }
    if (wordCount[pattern] == words.length) {
      words = Arrays.copyOf(words, words.length * 2);
      wordsOf[pattern] = words;
    }
    words[wordCount[pattern]++] = word;
  }

  int termCount() {
    return termCount;
  }

  int term(int i) {
    return terms[i];
  }

  int patternCount() {
    return patternCount;
  }

  int pattern(int i) {
    return patterns[i];
  }

  DocumentIndex document() {
    return document;
  }

  /** The document's word for a term, -1 when absent. */
  int word(int term) {
    return wordOf[term] - 1;
  }

  /** How many of the document's words satisfy a pattern. */
  int wordCount(int pattern) {
    return wordsOf[pattern] == null ? 0 : wordCount[pattern];
  }

  /** One of the document's words that satisfy a pattern. */
  int word(int pattern, int i) {
    return wordsOf[pattern][i];
  }

  /** Whether a word stands in a field. */
  boolean stands(int word, Field field) {
    int from = document.from(word);
    int end = document.from(word + 1);
    if (field.kind() != Field.Kind.TEXT) {
      return end > from;
    }
    int at = from(word, field);
    return at < end && document.byWord()[at] < document.end(field);
  }

  /** Index in the document's inverted list of a word's first token in a field. */
  int from(int word, Field field) {
    int[] byWord = document.byWord();
    int low = document.from(word);
    int high = document.from(word + 1);
    int first = document.first(field);
    if (low < high && byWord[low] >= first) {
      return low;
    }
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (byWord[mid] < first) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Allows one rule so much work. */
  void allow(long newSteps) {
    steps = newSteps;
  }

  /** Counts work whose amount the document decides. */
  void work(int amount) {
    steps -= amount;
    if (steps < 0) {
      throw new TooSlowException();
    }
  }
}
