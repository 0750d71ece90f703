package io.rapporteur.analysis.names;

import io.rapporteur.analysis.Reading;
import io.rapporteur.analysis.Token;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.MentionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds names with a model, and the demonyms among the groups the model finds. */
public final class NameFinder {
  /** Words that no name ends with. */
  private static final Set<String> DANGLING =
      Set.of("of", "for", "the", "and", "in", "at", "&", ",");

  private final NameTagger tagger;
  private final Gazetteer gazetteer;
  private final Repairs repairs;
  private final TypeVotes votes;
  private final Additions additions;

  /** A finder with a model. */
  public NameFinder(NameModel model, Gazetteer gazetteer) {
    this.tagger = new NameTagger(model, gazetteer);
    this.gazetteer = gazetteer;
    this.repairs = new Repairs(gazetteer);
    this.votes = new TypeVotes(gazetteer);
    this.additions = new Additions(gazetteer);
  }

  /** Names in order of position. */
  public List<Found> find(Reading document, Pieces documentPieces) {
    Reading reading = Recased.of(document, gazetteer);
    Pieces pieces = reading == document ? documentPieces : reading.pieces();
    byte[] labels = tagger.tag(reading, pieces);
    List<Token> tokens = reading.tokens();
    compounds(labels, tokens);
    List<Found> found = new ArrayList<>();
    Names.each(
        labels,
        (first, last, type) -> {
          int end = last;
          while (end > first + 1 && DANGLING.contains(tokens.get(end - 1).lower())) {
            end--;
          }
          int start = tokens.get(first).start();
          int stop = tokens.get(end - 1).end();
          EntityType entityType = Labels.entityType(type);
          if (entityType != null) {
            found.add(new Found(start, stop, entityType, MentionKind.name));
          } else if (type == Labels.GROUP) {
            demonyms(pieces, start, stop, found);
          }
        });
    List<Found> mended = repairs.mend(found, pieces, reading.body());
    mended = new StateBodies(reading.body(), gazetteer).cut(mended);
    mended = new Corrections(tokens, reading.body(), gazetteer).correct(mended);
    mended = new ShortNames(reading.body()).settle(mended);
    mended = new Acronyms(tokens, reading.body(), gazetteer).judge(mended);
    mended = additions.add(mended, labels, reading, pieces);
    mended = new Institutions(tokens).add(mended);
    mended = new Roads(tokens).join(mended);
    mended = new WholeBodies(tokens).join(mended);
    mended = new NumberedBodies(tokens, reading.body()).add(mended);
    mended = new Travels(tokens, reading.body(), gazetteer).settle(mended);
    mended = votes.settle(mended, reading.body());
    mended = new Firms(tokens, reading.body()).settle(mended);
    return new SecondPass(tokens, reading.body(), gazetteer).add(mended);
  }

  /** An organisation goes on over a hyphen without spaces: Center for Post-Soviet Studies. */
  private static void compounds(byte[] labels, List<Token> tokens) {
    byte inside = (byte) Labels.inside(Labels.ORGANISATION);
    for (int i = 1; i + 1 < labels.length; i++) {
      boolean glued =
          tokens.get(i).text().equals("-")
              && tokens.get(i - 1).end() == tokens.get(i).start()
              && tokens.get(i).end() == tokens.get(i + 1).start();
      int type = Labels.type(labels[i + 1]);
      if (glued && type > 0 && Labels.type(labels[i - 1]) == Labels.ORGANISATION) {
        labels[i] = inside;
        int next = i + 1;
        do {
          labels[next++] = inside;
        } while (next < labels.length && labels[next] == Labels.inside(type));
        while (next < labels.length && Labels.type(labels[next]) == Labels.ORGANISATION) {
          labels[next++] = inside;
        }
      }
    }
  }

  /** Peoples that belong to a place; faiths and parties do not. */
  private void demonyms(Pieces pieces, int start, int stop, List<Found> found) {
    int piece = pieces.at(start);
    while (piece < pieces.size() && pieces.start(piece) < stop) {
      int length =
          gazetteer.trie().longest(pieces, piece, (value, n) -> Gazetteer.isDemonym(value));
      if (length > 0) {
        int from = pieces.start(piece);
        int to = pieces.end(piece + length - 1);
        found.add(new Found(from, to, EntityType.place, MentionKind.demonym));
      }
      piece += Math.max(1, length);
    }
  }
}
