package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.FirstNames;
import io.rapporteur.analysis.gazetteer.Gender;
import io.rapporteur.analysis.gazetteer.Hash;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Words that tell what a name beside or around them is: titles, surnames of the well known, words
 * of companies, bodies and places, and first names. Facts written for this project, in {@code
 * cues.tsv}.
 */
final class Cues {
  static final int TITLE = 1;
  static final int MALE = 2;
  static final int FEMALE = 4;
  static final int COMPANY = 8;
  static final int BODY = 16;
  static final int PLACE = 32;
  static final int ROLE = 64;
  static final int CONNECTOR = 128;
  static final int MONTH_OR_DAY = 256;
  static final int SPEECH = 512;
  static final int WORK = 1024;
  static final int SURNAME = 2048;
  static final int SORT = 4096;

  /** Hashes of words, open-addressed, and beside them their bits. */
  private static final long[] WORDS = new long[1 << 15];

  private static final int[] BITS = new int[WORDS.length];

  private static int size;

  static {
    load();
    FirstNames.each(
        (name, bearer) -> {
          add(name, bearer == Gender.FEMALE ? 0 : MALE);
          add(name, bearer == Gender.MALE ? 0 : FEMALE);
        });
  }

  private Cues() {}

  /** Bits of a word. */
  static int of(long lowerHash) {
    return BITS[slot(lowerHash)];
  }

  /** Where a word is, or a free place for it. */
  private static int slot(long hash) {
    int slot = (int) hash & WORDS.length - 1;
    while (WORDS[slot] != hash && WORDS[slot] != 0) {
      slot = (slot + 1) & WORDS.length - 1;
    }
    return slot;
  }

  private static void add(long hash, int bits) {
    int slot = slot(hash);
    if (WORDS[slot] == 0 && ++size * 2 > WORDS.length) {
      throw new IllegalStateException("more cues and first names than there is room for");
    }
    WORDS[slot] = hash;
    BITS[slot] |= bits;
  }

  private static void load() {
    try (InputStream in = Cues.class.getResourceAsStream("cues.tsv");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      String line;
      while ((line = reader.readLine()) != null) {
        int tab = line.indexOf('\t');
        if (tab < 0 || line.startsWith("#")) {
          continue;
        }
        int bit = bit(line.substring(0, tab));
        for (String word : line.substring(tab + 1).split(" ")) {
          add(Hash.of(word), bit);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read cues.tsv", e);
    }
  }

  private static int bit(String kind) {
    return switch (kind) {
      case "title" -> TITLE;
      case "company" -> COMPANY;
      case "body" -> BODY;
      case "place" -> PLACE;
      case "role" -> ROLE;
      case "connector" -> CONNECTOR;
      case "calendar" -> MONTH_OR_DAY;
      case "speech" -> SPEECH;
      case "work" -> WORK;
      case "surname" -> SURNAME;
      case "sort" -> SORT;
      default -> throw new IllegalStateException("cues.tsv: no kind of cue: " + kind);
    };
  }
}
