package io.rapporteur.analysis.names;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the bodies of states that are named by how many these are: {@code C5+1}, {@code the 3+3
 * Regional Platform}. A sum alone is none, nor is a format in small letters.
 */
final class NumberedBodies {
  private static final Pattern SUM =
      Pattern.compile("(?<![\\p{L}\\p{N}+])(\\p{Lu}?\\d{1,2}\\+\\d{1,2})(?![\\p{L}\\p{N}+])");

  private static final Set<String> HEADS =
      Set.of(
          ("platform format group mechanism forum initiative cooperation dialogue council committee"
                  + " summit framework consultations talks")
              .split(" "));

  private static final int WORDS = 4;

  private final List<Token> tokens;
  private final String body;

  NumberedBodies(List<Token> tokens, String body) {
    this.tokens = tokens;
    this.body = body;
  }

  List<Found> add(List<Found> found) {
    if (body.indexOf('+') < 0) {
      return found;
    }
    List<Found> all = found;
    Matcher sum = SUM.matcher(body);
    while (sum.find()) {
      int end = end(sum.end());
      boolean lettered = Character.isUpperCase(body.charAt(sum.start()));
      if (end > sum.end() || lettered) {
        all = with(all, new Found(sum.start(), end, EntityType.organisation, MentionKind.name));
      }
    }
    return all;
  }

  /** Past the capitalised words after a sum that end in a word for a body; or where it was. */
  private int end(int from) {
    int end = from;
    int last = from;
    int first = first(from);
    for (int i = first; i < tokens.size() && i < first + WORDS; i++) {
      Token word = tokens.get(i);
      if (!word.capitalised() || word.start() != last + 1) {
        break;
      }
      last = word.end();
      end = HEADS.contains(word.lower()) ? last : end;
    }
    return end;
  }

  private int first(int from) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (tokens.get(mid).start() < from) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** In the place of the names it covers, in order. */
  private static List<Found> with(List<Found> found, Found body) {
    List<Found> all = new ArrayList<>(found.size() + 1);
    boolean put = false;
    for (Found name : found) {
      if (!put && name.end() > body.start()) {
        all.add(body);
        put = true;
      }
      if (!name.overlaps(body)) {
        all.add(name);
      }
    }
    if (!put) {
      all.add(body);
    }
    return all;
  }
}
