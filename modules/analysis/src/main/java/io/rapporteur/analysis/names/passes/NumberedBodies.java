package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the bodies of states that are named by how many these are: {@code C5+1}, {@code the 3+3
 * Regional Platform}. A sum alone is none, nor is a format in small letters.
 */
final class NumberedBodies implements NamePass {
  private static final Pattern SUM =
      Pattern.compile("(?<![\\p{L}\\p{N}+])(\\p{Lu}?\\d{1,2}\\+\\d{1,2})(?![\\p{L}\\p{N}+])");

  /** So many capitalised words are looked at after a sum. */
  private static final int WORDS = 4;

  @Override
  public String name() {
    return "numbered-bodies";
  }

  @Override
  public String purpose() {
    return "bodies of states may be named by how many these are: C5+1, the 3+3 Platform";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    if (text.body().indexOf('+') < 0) {
      return found;
    }
    List<FoundName> all = found;
    Matcher sum = SUM.matcher(text.body());
    while (sum.find()) {
      int end = end(sum.end(), text);
      boolean lettered = Character.isUpperCase(text.body().charAt(sum.start()));
      if (end > sum.end() || lettered) {
        all = with(all, new FoundName(sum.start(), end, EntityType.organisation, MentionKind.name));
      }
    }
    return all;
  }

  /** Past the capitalised words after a sum that end in a word for a body; or where it was. */
  private static int end(int from, NamedText text) {
    int end = from;
    int last = from;
    int first = text.tokenAt(from);
    for (int i = first; i < text.size() && i < first + WORDS; i++) {
      Token word = text.token(i);
      if (!word.capitalised() || word.start() != last + 1) {
        break;
      }
      last = word.end();
      end = word.is(NameWords.MEETING_FORMAT) ? last : end;
    }
    return end;
  }

  /** In the place of the names it covers, in order. */
  private static List<FoundName> with(List<FoundName> found, FoundName body) {
    List<FoundName> all = new ArrayList<>(found.size() + 1);
    boolean put = false;
    for (FoundName name : found) {
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
