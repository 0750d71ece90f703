package io.rapporteur.analysis.names.passes;

import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.model.EntityType;
import java.util.List;

/**
 * Takes a name for an organisation's that the gazetteer knows as an organisation's and as nothing
 * else.
 */
final class BodiesByGazetteer extends SingleNamePass {

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
    boolean known = !values.isEmpty();
    for (int value : values) {
      known &= text.gazetteer().entry(value).type() == EntityType.organisation;
    }
    return known && !isWord(words, text);
  }

  private static boolean isWord(String words, NamedText text) {
    Pieces pieces = Pieces.of(words);
    return pieces.size() == 1 && text.gazetteer().isAmbiguousWord(pieces.folded(0));
  }
}
