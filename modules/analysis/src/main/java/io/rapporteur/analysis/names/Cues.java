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
import java.util.HashMap;
import java.util.Map;

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

  private static final Map<Long, Integer> CUES = load();

  private Cues() {}

  /** Bits of a word. */
  static int of(long lowerHash) {
    int bits = CUES.getOrDefault(lowerHash, 0);
    Gender bearer = FirstNames.ofHash(lowerHash);
    if (bearer == null) {
      return bits;
    }
    return bits | (bearer != Gender.FEMALE ? MALE : 0) | (bearer != Gender.MALE ? FEMALE : 0);
  }

  private static Map<Long, Integer> load() {
    Map<Long, Integer> cues = new HashMap<>(4096);
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
          cues.merge(Hash.of(word), bit, (a, b) -> a | b);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read cues.tsv", e);
    }
    return Map.copyOf(cues);
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
