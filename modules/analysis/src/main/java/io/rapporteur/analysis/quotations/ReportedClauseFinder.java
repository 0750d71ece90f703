package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.GrammarWords;
import java.util.ArrayList;
import java.util.List;

/** Finds reported clauses: what stands before or after a cue in its sentence. */
final class ReportedClauseFinder {
  /** A reported clause of fewer words says too little to be one. */
  private static final int SHORTEST = 3;

  private static final int FAR = 16;

  private final QuotedDocument doc;
  private final SourcedClauses sources;
  private final ReportedContents contents;

  ReportedClauseFinder(QuotedDocument doc) {
    this.doc = doc;
    this.sources = new SourcedClauses(doc);
    this.contents = new ReportedContents(doc);
  }

  /** The reported clauses of a sentence, in order, without overlap. */
  List<ReportedClause> find(NarratedSentence sentence, List<Cue> cues) {
    List<ReportedClause> clauses = new ArrayList<>();
    int free = sentence.first();
    for (int c = 0; c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.speaker() == null || cue.words().first() < free || !speaks(cue)) {
        continue;
      }
      int limit = limit(sentence, cues, c);
      TokenRange content =
          cue.kind() == Cue.Kind.ACCORDING
              ? sources.clause(sentence, cue, free, limit)
              : contents.of(sentence, cue, free, limit);
      if (content == null) {
        continue;
      }
      TokenRange trimmed = trim(content);
      if (trimmed != null && isClause(trimmed)) {
        clauses.add(new ReportedClause(cue, trimmed));
        free = Math.max(trimmed.end(), cue.end());
        TokenRange more = afterColon(cue, trimmed, sentence.end());
        if (more != null && isClause(more)) {
          clauses.add(new ReportedClause(cue, more));
          free = more.end();
        }
      }
    }
    return clauses;
  }

  /** Only persons, offices, papers and the like speak; {@code I} and {@code you} do not report. */
  private boolean speaks(Cue cue) {
    TokenRange who = cue.speaker();
    if (cue.kind() != Cue.Kind.VERB
        && cue.kind() != Cue.Kind.PARTICIPLE
        && cue.kind() != Cue.Kind.NOUN
        && cue.kind() != Cue.Kind.ACCORDING) {
      return false;
    }
    if (cue.kind() == Cue.Kind.NOUN
        || !cue.weak() && who.size() > 1 && doc.is(who.first(), TokenClasses.DETERMINER)) {
      return true;
    }
    for (int i = who.first(); i < who.end(); i++) {
      if (doc.is(
          i,
          TokenClasses.NAME
              | TokenClasses.SPEAKER_NOUN
              | TokenClasses.MEDIUM
              | TokenClasses.HEARER)) {
        return true;
      }
    }
    return who.size() == 1
        && (doc.is(who.first(), GrammarWords.REPORTING_PRONOUN)
            || !cue.weak() && doc.is(who.first(), GrammarWords.SINGULAR_PRONOUN));
  }

  /** Where the next cue's own part of the sentence begins. */
  private int limit(NarratedSentence sentence, List<Cue> cues, int c) {
    for (int n = c + 1; n < Math.min(cues.size(), c + FAR); n++) {
      Cue next = cues.get(n);
      int at = next.kind() == Cue.Kind.PARTICIPLE ? next.words().first() : next.first();
      if (at <= cues.get(c).end() || !doc.narrated(at - 1)) {
        continue;
      }
      if (next.kind() == Cue.Kind.PARTICIPLE) {
        int comma = doc.is(at - 1, TokenClasses.ADVERB) ? at - 2 : at - 1;
        if (doc.is(comma, ",")) {
          return comma;
        }
      } else if (next.kind() == Cue.Kind.VERB) {
        boolean same = next.speaker() != null && next.speaker().equals(cues.get(c).speaker());
        int verb = same ? next.words().first() : at;
        if (doc.narrated(verb - 1) && doc.is(verb - 1, CommonWords.AND) && (same || !next.weak())) {
          return verb - 1;
        }
        if (!same && !next.weak() && isTurn(verb - 1)) {
          return verb - 1;
        }
      }
    }
    return sentence.end();
  }

  /** {@code ; a spokesman said}, {@code , but police said}: somebody else has the word. */
  private boolean isTurn(int i) {
    return doc.narrated(i)
        && (doc.is(i, ";")
            || doc.narrated(i - 1)
                && doc.is(i - 1, ",")
                && doc.is(i, TokenClasses.CONJUNCTION | TokenClasses.SUBORDINATOR));
  }

  private TokenRange afterColon(Cue cue, TokenRange content, int end) {
    int at = Math.max(cue.end(), content.end());
    if (content.first() > cue.first()) {
      return null;
    }
    for (int i = at; i < Math.min(end, at + 2 * FAR); i++) {
      if (!doc.narrated(i)) {
        return null;
      }
      if (doc.is(i, ":")) {
        return i + 1 < end ? trim(new TokenRange(i + 1, end)) : null;
      }
    }
    return null;
  }

  private TokenRange trim(TokenRange phrase) {
    int first = phrase.first();
    int end = phrase.end();
    while (first < end
        && doc.narrated(first)
        && doc.is(first, TokenClasses.PUNCTUATION)
        && !doc.is(first, "$")) {
      first++;
    }
    while (end > first
        && doc.narrated(end - 1)
        && doc.is(end - 1, TokenClasses.PUNCTUATION | TokenClasses.CONJUNCTION)
        && !doc.is(end - 1, "%")
        && !doc.is(end - 1, ")")) {
      end--;
    }
    return first < end ? new TokenRange(first, end) : null;
  }

  /** Long enough to say something; a pronoun and its verb do: {@code it failed}. */
  private boolean isClause(TokenRange content) {
    int words = words(content);
    boolean two = words == SHORTEST - 1 && content.size() == words;
    return words >= SHORTEST || two && doc.is(content.first(), GrammarWords.SINGULAR_PRONOUN);
  }

  private int words(TokenRange phrase) {
    int n = 0;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      n += doc.is(i, TokenClasses.PUNCTUATION) ? 0 : 1;
    }
    return n;
  }
}
