package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.List;

/**
 * Gives bodies of a state and their owners apart: {@code Polish} and {@code Foreign Ministry},
 * {@code Foreign Ministry} and {@code Poland}. Texts that the tagger learns from have them in one;
 * whose a body is, is told when it is linked, and then it is one with {@code Poland's Foreign
 * Ministry}. Bodies that the gazetteer knows stay whole.
 */
final class StateBodies extends SingleNamePass {
  /** Words that such bodies are called by: ministry, army. */
  private static final WordClass STATE_BODY = WordClass.of("state-body");

  /** Demonyms have at most so many words. */
  private static final int LONGEST_DEMONYM = 2;

  @Override
  public String name() {
    return "state-bodies";
  }

  @Override
  public String purpose() {
    return "a body of a state and the state are two names: Polish Foreign Ministry";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    int first = text.first(name);
    int past = text.past(name);
    boolean may =
        name.type() == EntityType.organisation
            && past - first > 1
            && !isKnown(text, text.text(name));
    boolean cut =
        may
            && (text.is(past - 1, STATE_BODY)
                ? cutAfterDemonym(name, text, first, past, out)
                : cutBeforeCountry(name, text, first, past, out));
    if (!cut) {
      out.add(name);
    }
  }

  private static boolean cutAfterDemonym(
      FoundName name, NamedText text, int first, int past, List<FoundName> out) {
    for (int words = Math.min(LONGEST_DEMONYM, past - first - 1); words > 0; words--) {
      int end = text.token(first + words - 1).end();
      if (text.isGlued(first + words)) {
        // German-Polish Office: the body of both.
        continue;
      }
      if (isDemonym(text, text.body().substring(name.start(), end))) {
        out.add(new FoundName(name.start(), end, EntityType.place, MentionKind.demonym));
        out.add(name.at(text.token(first + words).start(), name.end()));
        return true;
      }
    }
    return false;
  }

  private static boolean cutBeforeCountry(
      FoundName name, NamedText text, int first, int past, List<FoundName> out) {
    int of = past - 1;
    while (of > first && !text.is(of, NameWords.OF)) {
      of--;
    }
    int place = text.is(of + 1, NameWords.ARTICLE) ? of + 2 : of + 1;
    boolean body = text.is(first, STATE_BODY) || text.is(of - 1, STATE_BODY);
    if (of == first || place >= past || !body) {
      return false;
    }
    int start = text.token(place).start();
    if (!isCountry(text, text.body().substring(start, name.end()))) {
      return false;
    }
    out.add(name.at(name.start(), text.token(of - 1).end()));
    out.add(new FoundName(start, name.end(), EntityType.place, MentionKind.name));
    return true;
  }

  private static boolean isKnown(NamedText text, String name) {
    return text.gazetteer().values(name).stream().anyMatch(value -> !Gazetteer.isDemonym(value));
  }

  private static boolean isDemonym(NamedText text, String name) {
    return text.gazetteer().values(name).stream().anyMatch(Gazetteer::isDemonym);
  }

  private static boolean isCountry(NamedText text, String name) {
    return text.gazetteer().values(name).stream()
        .filter(value -> !Gazetteer.isDemonym(value))
        .anyMatch(value -> text.gazetteer().entry(value).kind() == GazetteerKind.COUNTRY);
  }
}
