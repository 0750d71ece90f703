package io.rapporteur.analysis.quotations;

/** Cuts the clause that a source is named for: {@code according to the port, the road is open}. */
final class SourcedClauses {
  private static final int SHORTEST = 3;
  private static final int FAR = 16;

  private final QuotedDocument doc;
  private final NounPhrases phrases;

  SourcedClauses(QuotedDocument doc) {
    this.doc = doc;
    this.phrases = new NounPhrases(doc);
  }

  /**
   * The clause of which a source is named, in its sentence.
   *
   * @param free first token that no other clause holds
   * @param limit where the next cue's part begins
   * @return null when the source names nobody or reports nothing
   */
  TokenRange clause(NarratedSentence sentence, Cue cue, int free, int limit) {
    if (!source(cue.speaker())) {
      return null;
    }
    int comma = cue.end();
    boolean closes =
        comma >= sentence.end()
            || !doc.narrated(comma)
            || doc.is(comma, TokenClasses.PUNCTUATION) && !doc.is(comma, ",");
    int before = cue.first();
    if (closes && before - free > SHORTEST) {
      return new TokenRange(free, before);
    }
    boolean insert =
        comma + 1 < limit
            && before > free + 1
            && doc.narrated(before - 1)
            && doc.is(before - 1, ",")
            && doc.is(comma, ",");
    if (insert) {
      // "…, according to the port, which …": the rest tells of the port; else the insert is inside.
      boolean rest =
          doc.is(
              comma + 1,
              TokenClasses.SUBORDINATOR | TokenClasses.CONJUNCTION | TokenClasses.PROGRESSIVE);
      return new TokenRange(free, rest ? before : limit);
    }
    while (comma < limit
        && !(doc.narrated(comma) && doc.is(comma, ","))
        && comma - cue.end() < FAR) {
      comma++;
    }
    if (comma >= limit || !doc.is(comma, ",")) {
      return before - free > SHORTEST ? new TokenRange(free, before) : null;
    }
    return new TokenRange(afterApposition(comma, limit), limit);
  }

  /** {@code According to Ada Poe, a nurse, the ward is full}: past the second comma. */
  private int afterApposition(int comma, int limit) {
    TokenRange next = phrases.right(comma + 1, limit);
    boolean insert =
        next != null
            && next.end() < limit
            && doc.narrated(next.end())
            && doc.is(next.end(), ",")
            && doc.is(next.first(), TokenClasses.DETERMINER | TokenClasses.SPEAKER_NOUN);
    return insert ? next.end() + 1 : comma + 1;
  }

  /** {@code according to the plan} names no one; {@code according to the ministry} does. */
  private boolean source(TokenRange who) {
    int head = who.first();
    while (head + 1 < who.end() && !doc.is(head + 1, TokenClasses.OF)) {
      head++;
    }
    return doc.is(
        head,
        TokenClasses.NAME
            | TokenClasses.SPEAKER_NOUN
            | TokenClasses.MEDIUM
            | TokenClasses.HEARER
            | TokenClasses.PRONOUN);
  }
}
