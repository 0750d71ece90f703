package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.GazetteerEntry;
import io.rapporteur.analysis.gazetteer.GazetteerKind;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.EntityType;
import java.util.List;

/**
 * Takes a name for an organisation's that the gazetteer knows as an organisation's and, but for
 * little towns, as nothing else.
 */
final class BodiesByGazetteer extends SingleNamePass {

  /** A body's name is not that of a town of fewer inhabitants: the White House. */
  private static final long KNOWN_TOWN = 50_000;

  @Override
  public String name() {
    return "bodies-by-gazetteer";
  }

  @Override
  public String purpose() {
    return "what the gazetteer knows as an organisation and nothing else is one";
  }

  @Override
  void look(FoundName name, NamedText text, List<FoundName> out) {
    boolean body = !name.isOrganisation() && isKnown(name, text);
    out.add(body ? name.as(EntityType.organisation) : name);
  }

  private static boolean isKnown(FoundName name, NamedText text) {
    String words = text.text(name);
    List<Integer> values = text.gazetteer().values(words);
    boolean known = false;
    boolean several = words.indexOf(' ') > 0;
    for (int value : values) {
      GazetteerEntry entry = text.gazetteer().entry(value);
      boolean body = entry.type() == EntityType.organisation;
      if (!body && !(several && isLittleTown(entry))) {
        return false;
      }
      known |= body;
    }
    return known && !isWord(words, text);
  }

  private static boolean isLittleTown(GazetteerEntry entry) {
    return entry.kind() == GazetteerKind.CITY && entry.population() < KNOWN_TOWN;
  }

  private static boolean isWord(String words, NamedText text) {
    Pieces pieces = Pieces.of(words);
    return pieces.size() == 1 && text.gazetteer().isAmbiguousWord(pieces.folded(0));
  }
}
