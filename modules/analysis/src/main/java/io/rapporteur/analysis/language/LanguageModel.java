package io.rapporteur.analysis.language;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * Letter statistics of languages: for a sequence of up to five letters within a word, how probable
 * its last letter is after those before it, in each language. A sequence that a language does not
 * have is looked up without its first letter, at a cost (stupid backoff, Brants et al. 2007).
 *
 * <p>120,000 sequences, 1.5 million probabilities of one byte each; 6 MB in memory.
 */
final class LanguageModel {
  private static final float BACKOFF = 1.0f;

  /** What a letter costs that a language does not write at all, in nats. */
  private static final float UNSEEN = 12;

  /**
   * Words met last, a megabyte or two at most: telling one language over and over is telling the
   * same words. Threads share them without locks, for what stands in a slot never changes.
   */
  private static final int REMEMBERED = 1 << 9;

  private static final int LONGEST_REMEMBERED = 12;

  private record Word(String text, float[] letters) {}

  private final Word[] recent = new Word[REMEMBERED];
  private final List<String> tags;
  private final int mask;
  private final int[] hashes;

  /** Where a row begins in {@link #entries}; a row ends where its length says. */
  private final int[] rows;

  private final byte[] lengths;
  private final byte[] entries;

  private LanguageModel(List<String> tags, int[] sorted, byte[] counts, byte[] entries) {
    this.tags = tags;
    this.entries = entries;
    int size = Integer.highestOneBit(Math.max(2, sorted.length * 2 - 1)) << 1;
    mask = size - 1;
    hashes = new int[size];
    rows = new int[size];
    lengths = new byte[size];
    int row = 0;
    for (int i = 0; i < sorted.length; i++) {
      int slot = sorted[i] & mask;
      while (hashes[slot] != 0) {
        slot = (slot + 1) & mask;
      }
      hashes[slot] = sorted[i];
      rows[slot] = row;
      lengths[slot] = counts[i];
      row += counts[i] * 2;
    }
  }

  static LanguageModel load() {
    try (InputStream file = LanguageModel.class.getResourceAsStream("letters.bin")) {
      DataInputStream in =
          new DataInputStream(new BufferedInputStream(new GZIPInputStream(file), 1 << 16));
      List<String> tags = List.of(in.readUTF().split(" "));
      int[] hashes = new int[in.readInt()];
      byte[] entries = new byte[in.readInt()];
      int last = 0;
      for (int i = 0; i < hashes.length; i++) {
        last += in.readInt();
        hashes[i] = last;
      }
      byte[] counts = new byte[hashes.length];
      in.readFully(counts);
      in.readFully(entries);
      return new LanguageModel(tags, hashes, counts, entries);
    } catch (IOException e) {
      throw new UncheckedIOException("the language model in the jar cannot be read", e);
    }
  }

  /** The languages, in the order of scores. */
  List<String> tags() {
    return tags;
  }

  /**
   * Adds the cost of a word in each language, in nats: the lower the better. Letter by letter, so
   * that the sums are the same to the last bit whether the word is remembered or not.
   *
   * @param word lower-cased
   * @param costs one for each language
   */
  void cost(String word, float[] costs) {
    int hash = word.hashCode();
    int slot = (hash ^ hash >>> 15) & recent.length - 1;
    Word known = recent[slot];
    if (known == null || !known.text.equals(word)) {
      known = new Word(word, letters(word));
      if (word.length() <= LONGEST_REMEMBERED) {
        recent[slot] = known;
      }
    }
    for (int at = 0; at < known.letters.length; at += costs.length) {
      for (int language = 0; language < costs.length; language++) {
        costs[language] += known.letters[at + language];
      }
    }
  }

  /** What each letter of a word costs in each language, one letter after the other. */
  private float[] letters(String word) {
    int languages = tags.size();
    float[] costs = new float[word.length() * languages];
    int[] seen = new int[languages];
    int first = 0;
    int row = 0;
    for (int at = 0; at < word.length(); at++) {
      if (!Character.isLetter(word.charAt(at))) {
        first = at + 1;
        continue;
      }
      letter(word, first, at, seen, costs, row);
      row += languages;
    }
    return row == costs.length ? costs : Arrays.copyOf(costs, row);
  }

  private void letter(String word, int first, int at, int[] seen, float[] costs, int row) {
    Arrays.fill(costs, row, row + seen.length, UNSEEN);
    float penalty = 0;
    int found = 0;
    int from = Math.max(first, at + 1 - Grams.LONGEST);
    for (; from <= at && found < seen.length; from++) {
      int slot = slot(Grams.hash(word, from, at + 1));
      if (slot >= 0) {
        int begin = rows[slot];
        for (int i = begin; i < begin + lengths[slot] * 2; i += 2) {
          int language = entries[i];
          if (seen[language] != at + 1) {
            seen[language] = at + 1;
            costs[row + language] = (entries[i + 1] & 0xff) / (float) Grams.STEPS_PER_NAT + penalty;
            found++;
          }
        }
      }
      penalty += BACKOFF;
    }
  }

  private int slot(int hash) {
    for (int slot = hash & mask; hashes[slot] != 0; slot = (slot + 1) & mask) {
      if (hashes[slot] == hash) {
        return slot;
      }
    }
    return -1;
  }
}
