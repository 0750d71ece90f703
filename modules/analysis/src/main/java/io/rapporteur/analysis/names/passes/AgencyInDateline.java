package io.rapporteur.analysis.names.passes;

import io.rapporteur.model.EntityType;

/** Takes a name in brackets before a dateline's dash for an agency's: {@code OSLO (Meridian) -}. */
final class AgencyInDateline extends RetypingPass {
  private static final String DASHES = "-–—";

  /** A dateline is among so many words of its sentence. */
  private static final int DATELINE = 10;

  @Override
  public String name() {
    return "agency-in-dateline";
  }

  @Override
  public String purpose() {
    return "in brackets before a dateline's dash stands an agency";
  }

  @Override
  EntityType type(FoundName name, NamedText text) {
    int first = text.first(name);
    int past = text.past(name);
    boolean agency =
        text.is(first - 1, "(")
            && text.is(past, ")")
            && text.word(past + 1).length() == 1
            && DASHES.contains(text.word(past + 1))
            && isAtHead(first, text);
    return agency ? EntityType.organisation : name.type();
  }

  private static boolean isAtHead(int token, NamedText text) {
    int before = Math.max(0, token - DATELINE);
    return before == 0 || !text.sameSentence(before, token);
  }
}
