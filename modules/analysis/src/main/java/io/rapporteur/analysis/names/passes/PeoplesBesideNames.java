package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.pack.ClassSet;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds peoples before what is theirs, {@code the Polish premier}: the texts that the model learns
 * from leave them out or take them for the end of the name before ({@code Ada Poe Polish premier}).
 * Whose an office or a body is hangs on them.
 */
final class PeoplesBesideNames implements NamePass {
  /** An office after a people, with capitals or without. */
  private static final ClassSet OFFICE =
      ClassSet.of(WordClass.of("role-cue"), WordClass.of("short-office"));

  @Override
  public String name() {
    return "peoples-beside-names";
  }

  @Override
  public String purpose() {
    return "a people before an office or a common noun is named: the Polish premier";
  }

  @Override
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> all = new ArrayList<>(found.size() + 8);
    Pieces pieces = text.pieces();
    int piece = 0;
    for (FoundName name : found) {
      FoundName kept = withoutPeople(name, text);
      piece = addPeoples(pieces, piece, kept.start(), text, all);
      all.add(kept);
      while (piece < pieces.size() && pieces.start(piece) < kept.end()) {
        piece++;
      }
    }
    addPeoples(pieces, piece, text.body().length(), text, all);
    return all;
  }

  /** A person's name without the people whose office follows. */
  private static FoundName withoutPeople(FoundName name, NamedText text) {
    int first = text.first(name);
    int last = text.past(name) - 1;
    boolean cut =
        name.isPerson()
            && last - first > 1
            && last + 1 < text.size()
            && text.token(last + 1).lexeme().isOneOf(OFFICE)
            && isPeople(text, text.token(last).text());
    return cut ? name.at(name.start(), text.token(last - 1).end()) : name;
  }

  /** Adds the peoples that begin before an offset; the piece to go on with. */
  private static int addPeoples(
      Pieces pieces, int from, int before, NamedText text, List<FoundName> all) {
    int piece = from;
    while (piece < pieces.size() && pieces.start(piece) < before) {
      int length =
          pieces.upper(piece)
              ? text.gazetteer()
                  .trie()
                  .longest(pieces, piece, (value, n) -> Gazetteer.isDemonym(value))
              : 0;
      int end = length > 0 ? pieces.end(piece + length - 1) : 0;
      if (length > 0 && end <= before && isBeforeNoun(pieces.start(piece), end, text)) {
        all.add(new FoundName(pieces.start(piece), end, EntityType.place, MentionKind.demonym));
      }
      piece += Math.max(1, length);
    }
    return piece;
  }

  /** A common noun or an office follows in the sentence, after one blank. */
  private static boolean isBeforeNoun(int start, int end, NamedText text) {
    int next = text.tokenAt(end);
    if (next >= text.size() || text.token(next).start() != end + 1) {
      return false;
    }
    Token token = text.token(next);
    boolean noun = Character.isLowerCase(token.text().charAt(0)) && !token.is(NameWords.STOP);
    return text.sameSentence(text.tokenAt(start), next) && (noun || token.lexeme().isOneOf(OFFICE));
  }

  private static boolean isPeople(NamedText text, String word) {
    return text.gazetteer().values(word).stream().anyMatch(Gazetteer::isDemonym);
  }
}
