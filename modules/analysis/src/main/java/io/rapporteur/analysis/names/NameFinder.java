package io.rapporteur.analysis.names;

import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.passes.FoundName;
import io.rapporteur.analysis.names.passes.NamePasses;
import io.rapporteur.analysis.names.passes.NamedText;
import io.rapporteur.analysis.names.tagging.LabelledNames;
import io.rapporteur.analysis.names.tagging.NameLabels;
import io.rapporteur.analysis.names.tagging.NameModel;
import io.rapporteur.analysis.names.tagging.NameTagger;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordClass;
import io.rapporteur.analysis.reading.LanguageSection;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Token;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the names in text of one language: a model labels the tokens, and the passes of {@link
 * NamePasses} mend what it found.
 */
public final class NameFinder {
  private static final WordClass NAME_PREPOSITION = WordClass.of("name-preposition");

  private final NameTagger tagger;
  private final Gazetteer gazetteer;
  private final NamePasses passes;

  /**
   * A finder with a model.
   *
   * @param pack of the language that the model was trained on
   */
  public NameFinder(NameModel model, Gazetteer gazetteer, LanguagePack pack, NamePasses passes) {
    this.tagger = new NameTagger(model, gazetteer, pack);
    this.gazetteer = gazetteer;
    this.passes = passes;
  }

  /** Whether a section of a document is in the language of the model. */
  boolean reads(LanguageSection section) {
    return tagger.tags(section);
  }

  /** Names in order of position; none in sections of other languages. */
  public List<FoundName> find(Reading document, Pieces documentPieces) {
    Reading reading = RecasedLines.of(document, gazetteer);
    Pieces pieces = reading == document ? documentPieces : Pieces.of(reading);
    byte[] labels = tagger.tag(reading, pieces);
    joinCompounds(labels, reading.tokens());
    List<FoundName> found = labelled(labels, reading, pieces);
    return passes.apply(found, new NamedText(reading, pieces, gazetteer, labels));
  }

  /** The names that the labels make, and the demonyms among the groups. */
  private List<FoundName> labelled(byte[] labels, Reading reading, Pieces pieces) {
    List<Token> tokens = reading.tokens();
    List<FoundName> found = new ArrayList<>();
    LabelledNames.each(
        labels,
        (first, past, type) -> {
          int end = past;
          while (end > first + 1 && isNoEnd(tokens.get(end - 1))) {
            end--;
          }
          int start = tokens.get(first).start();
          int stop = tokens.get(end - 1).end();
          EntityType entityType = NameLabels.entityType(type);
          if (entityType != null) {
            found.add(new FoundName(start, stop, entityType, MentionKind.name));
          } else if (type == NameLabels.GROUP) {
            addDemonyms(pieces, start, stop, found);
          }
        });
    return found;
  }

  /** A word that no name ends with. */
  private static boolean isNoEnd(Token token) {
    return token.is(NAME_PREPOSITION) || token.text().equals(",");
  }

  /** An organisation goes on over a hyphen without spaces: Center for Post-Soviet Studies. */
  private static void joinCompounds(byte[] labels, List<Token> tokens) {
    byte inside = (byte) NameLabels.inside(NameLabels.ORGANISATION);
    for (int i = 1; i + 1 < labels.length; i++) {
      int type = NameLabels.type(labels[i + 1]);
      boolean joined =
          type > 0
              && NameLabels.type(labels[i - 1]) == NameLabels.ORGANISATION
              && tokens.get(i).text().equals("-")
              && tokens.get(i - 1).end() == tokens.get(i).start()
              && tokens.get(i).end() == tokens.get(i + 1).start();
      if (joined) {
        labels[i] = inside;
        int next = i + 1;
        do {
          labels[next++] = inside;
        } while (next < labels.length && labels[next] == NameLabels.inside(type));
        while (next < labels.length && NameLabels.type(labels[next]) == NameLabels.ORGANISATION) {
          labels[next++] = inside;
        }
      }
    }
  }

  /** Peoples that belong to a place; faiths and parties do not. */
  private void addDemonyms(Pieces pieces, int start, int stop, List<FoundName> found) {
    int piece = pieces.at(start);
    while (piece < pieces.size() && pieces.start(piece) < stop) {
      int length =
          gazetteer.trie().longest(pieces, piece, (value, n) -> Gazetteer.isDemonym(value));
      if (length > 0) {
        int from = pieces.start(piece);
        int to = pieces.end(piece + length - 1);
        found.add(new FoundName(from, to, EntityType.place, MentionKind.demonym));
      }
      piece += Math.max(1, length);
    }
  }
}
