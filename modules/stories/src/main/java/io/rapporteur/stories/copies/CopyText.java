package io.rapporteur.stories.copies;

import io.rapporteur.stories.copies.CopyDocument.Stretch;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A document cut into words, with its fingerprint: made once, compared many times. Immutable. */
public final class CopyText {
  /** A sentence of fewer words is no lead. */
  private static final int LEAD = 8;

  private static final int FIELDS = 3;
  private static final int END = 1;
  private static final int REST = 2;
  private static final int KIND_BITS = 3;
  private static final int KINDS = (1 << KIND_BITS) - 1;

  private final CopyDocument document;

  /** Of each word its start, its end, and its sentence and kind: a story keeps many of them. */
  private final int[] places;

  private final int furniture;
  private final long[] hashes;
  private final long[] fingerprint;

  /** Null until it is asked for, which is seldom; whoever asks first makes the same. */
  private WordsInOrder wordsInOrder;

  private CopyText(CopyDocument document, List<CopyWord> words, int furniture) {
    this.document = document;
    this.furniture = furniture;
    this.places = places(words);
    this.hashes = words.stream().mapToLong(CopyWord::hash).toArray();
    this.fingerprint = Fingerprints.of(hashes);
  }

  /** The words of a document; its facts add to what the words show by themselves. */
  public static CopyText of(CopyDocument document) {
    List<CopyWord> words = new ArrayList<>(CopyWordReader.read(document.body()));
    String body = document.body();
    mark(body, document.figures(), words, CopyWord.NUMBER, CopyText::spelledNumber);
    mark(body, document.quotations(), words, CopyWord.QUOTED, (stretch, place) -> true);
    mark(
        body,
        document.names(),
        words,
        CopyWord.NAME,
        (stretch, place) -> capital(body, stretch.get(place)));
    int all = words.size();
    words.removeAll(furniture(body, words));
    return new CopyText(document, words, all - words.size());
  }

  /** What it was made from. */
  public CopyDocument document() {
    return document;
  }

  /** The document's uri. */
  public String uri() {
    return document.uri();
  }

  /** The winnowed hashes of its runs of words, ascending, each once: {@link Fingerprints}. */
  public long[] fingerprint() {
    return fingerprint.clone();
  }

  /** What would be left of it if it was written anew. */
  WordsInOrder wordsInOrder() {
    WordsInOrder its = wordsInOrder;
    if (its == null) {
      its = new WordsInOrder(document.body());
      wordsInOrder = its;
    }
    return its;
  }

  /** How many words the body has, the page's furniture included. */
  public int allWords() {
    return hashes.length + furniture;
  }

  /** How many words the article has. */
  int size() {
    return hashes.length;
  }

  CopyWord word(int index) {
    int at = index * FIELDS;
    int rest = places[at + REST];
    return new CopyWord(
        hashes[index], places[at], places[at + END], rest & KINDS, rest >> KIND_BITS);
  }

  private static int[] places(List<CopyWord> words) {
    int[] places = new int[words.size() * FIELDS];
    int at = 0;
    for (CopyWord word : words) {
      places[at] = word.start();
      places[at + END] = word.end();
      places[at + REST] = word.sentence() << KIND_BITS | word.kind();
      at += FIELDS;
    }
    return places;
  }

  long hash(int index) {
    return hashes[index];
  }

  long[] hashes() {
    return hashes;
  }

  /** A word of the first sentence that is no mere dateline or heading; -1 when there is none. */
  int leadWord() {
    int start = 0;
    for (int i = 0; i < size(); i++) {
      if (word(i).sentence() != word(start).sentence()) {
        start = i;
      }
      if (i - start + 1 == LEAD) {
        return i;
      }
    }
    return -1;
  }

  /** The text from one word to another, {@code end} exclusive, marks between them included. */
  String text(int start, int end) {
    return start >= end ? "" : document.body().substring(word(start).start(), word(end - 1).end());
  }

  /** Marks the words of stretches that a test of the stretch and the place in it picks. */
  private static void mark(
      String body, List<Stretch> stretches, List<CopyWord> words, int kind, Picked picked) {
    if (stretches.isEmpty()) {
      return;
    }
    int length = body.codePointCount(0, body.length());
    for (Stretch stretch : stretches) {
      int start = body.offsetByCodePoints(0, Math.min(stretch.start(), length));
      int end = body.offsetByCodePoints(0, Math.min(stretch.end(), length));
      int from = firstFrom(words, start);
      int until = firstFrom(words, end);
      for (int i = from; i < until; i++) {
        if (picked.test(words.subList(from, until), i - from)) {
          words.set(i, CopyWordReader.with(words.get(i), kind));
        }
      }
    }
  }

  /** Whether a word of a stretch is marked. */
  private interface Picked {
    boolean test(List<CopyWord> stretch, int place);
  }

  /** Of a figure its first word when it has no digits: units are words like others. */
  private static boolean spelledNumber(List<CopyWord> figure, int place) {
    return place == 0 && figure.stream().noneMatch(word -> word.is(CopyWord.NUMBER));
  }

  private static boolean capital(String body, CopyWord word) {
    return !Character.isLowerCase(body.codePointAt(word.start()));
  }

  private static Set<CopyWord> furniture(String body, List<CopyWord> words) {
    Set<CopyWord> found = new HashSet<>();
    for (Furniture.Line line : Furniture.lines(body)) {
      int from = firstFrom(words, line.start());
      found.addAll(words.subList(from, firstFrom(words, line.end())));
    }
    return found;
  }

  private static int firstFrom(List<CopyWord> words, int start) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
