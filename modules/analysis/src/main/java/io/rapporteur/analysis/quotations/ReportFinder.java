package io.rapporteur.analysis.quotations;

import io.rapporteur.analysis.pack.GrammarWords;
import java.util.ArrayList;
import java.util.List;

/** Finds reported clauses: what stands before or after a cue in its sentence. */
final class ReportFinder {
  /** A reported clause of fewer words says too little to be one. */
  private static final int SHORTEST = 3;

  private static final int FAR = 16;

  private final Scene scene;
  private final NounPhrases phrases;
  private final Deeds deeds;

  ReportFinder(Scene scene) {
    this.scene = scene;
    this.phrases = new NounPhrases(scene);
    this.deeds = new Deeds(scene);
  }

  /** The reports of a sentence, in order, without overlap. */
  List<Report> find(Unit unit, List<Cue> cues) {
    List<Report> reports = new ArrayList<>();
    int free = unit.first();
    for (int c = 0; c < cues.size(); c++) {
      Cue cue = cues.get(c);
      if (cue.speaker() == null || cue.words().first() < free || !speaks(cue)) {
        continue;
      }
      int limit = limit(unit, cues, c);
      Phrase content =
          cue.kind() == Cue.Kind.ACCORDING
              ? according(unit, cue, free, limit)
              : reported(unit, cue, free, limit);
      if (content == null) {
        continue;
      }
      Phrase trimmed = trim(content);
      if (trimmed != null && words(trimmed) >= SHORTEST) {
        reports.add(new Report(cue, trimmed));
        free = Math.max(trimmed.end(), cue.end());
        Phrase more = afterColon(cue, trimmed, unit.end());
        if (more != null && words(more) >= SHORTEST) {
          reports.add(new Report(cue, more));
          free = more.end();
        }
      }
    }
    return reports;
  }

  /** Only persons, offices, papers and the like speak; {@code I} and {@code you} do not report. */
  private boolean speaks(Cue cue) {
    Phrase who = cue.speaker();
    if (cue.kind() != Cue.Kind.VERB
        && cue.kind() != Cue.Kind.PARTICIPLE
        && cue.kind() != Cue.Kind.ACCORDING) {
      return false;
    }
    if (!cue.weak() && who.size() > 1 && scene.is(who.first(), TokenClasses.DETERMINER)) {
      return true;
    }
    for (int i = who.first(); i < who.end(); i++) {
      if (scene.is(
          i,
          TokenClasses.NAME
              | TokenClasses.SPEAKER_NOUN
              | TokenClasses.MEDIUM
              | TokenClasses.HEARER)) {
        return true;
      }
    }
    return who.size() == 1 && scene.is(who.first(), GrammarWords.PERSON_PRONOUN);
  }

  /** Where the next cue's own part of the sentence begins. */
  private int limit(Unit unit, List<Cue> cues, int c) {
    for (int n = c + 1; n < Math.min(cues.size(), c + FAR); n++) {
      Cue next = cues.get(n);
      int at = next.kind() == Cue.Kind.PARTICIPLE ? next.words().first() : next.first();
      if (at <= cues.get(c).end() || !scene.narrated(at - 1)) {
        continue;
      }
      if (next.kind() == Cue.Kind.PARTICIPLE) {
        int comma = scene.is(at - 1, TokenClasses.ADVERB) ? at - 2 : at - 1;
        if (scene.is(comma, ",")) {
          return comma;
        }
      } else if (next.kind() == Cue.Kind.VERB) {
        boolean same = next.speaker() != null && next.speaker().equals(cues.get(c).speaker());
        int verb = same ? next.words().first() : at;
        if (scene.narrated(verb - 1)
            && scene.is(verb - 1, GrammarWords.COORDINATOR)
            && (same || !next.weak())) {
          return verb - 1;
        }
      }
    }
    return unit.end();
  }

  private Phrase according(Unit unit, Cue cue, int free, int limit) {
    if (!source(cue.speaker())) {
      return null;
    }
    int comma = cue.end();
    boolean closes =
        comma >= unit.end()
            || !scene.narrated(comma)
            || scene.is(comma, TokenClasses.PUNCTUATION) && !scene.is(comma, ",");
    int before = cue.first();
    if (closes && before - free > SHORTEST) {
      return new Phrase(free, before);
    }
    boolean insert =
        comma + 1 < limit
            && before > free + 1
            && scene.narrated(before - 1)
            && scene.is(before - 1, ",")
            && scene.is(comma, ",");
    if (insert) {
      // "…, according to the port, which …": the rest tells of the port; else the insert is inside.
      boolean rest =
          scene.is(
              comma + 1,
              TokenClasses.SUBORDINATOR | TokenClasses.CONJUNCTION | TokenClasses.PROGRESSIVE);
      return new Phrase(free, rest ? before : limit);
    }
    while (comma < limit
        && !(scene.narrated(comma) && scene.is(comma, ","))
        && comma - cue.end() < FAR) {
      comma++;
    }
    if (comma >= limit || !scene.is(comma, ",")) {
      return before - free > SHORTEST ? new Phrase(free, before) : null;
    }
    return new Phrase(afterApposition(comma, limit), limit);
  }

  /** {@code According to Ada Poe, a nurse, the ward is full}: past the second comma. */
  private int afterApposition(int comma, int limit) {
    Phrase next = phrases.right(comma + 1, limit);
    boolean insert =
        next != null
            && next.end() < limit
            && scene.narrated(next.end())
            && scene.is(next.end(), ",")
            && scene.is(next.first(), TokenClasses.DETERMINER | TokenClasses.SPEAKER_NOUN);
    return insert ? next.end() + 1 : comma + 1;
  }

  /** {@code according to the plan} names no one; {@code according to the ministry} does. */
  private boolean source(Phrase who) {
    int head = who.first();
    while (head + 1 < who.end() && !scene.is(head + 1, TokenClasses.OF)) {
      head++;
    }
    return scene.is(
        head,
        TokenClasses.NAME
            | TokenClasses.SPEAKER_NOUN
            | TokenClasses.MEDIUM
            | TokenClasses.HEARER
            | TokenClasses.PRONOUN);
  }

  private Phrase reported(Unit unit, Cue cue, int free, int limit) {
    int verb = cue.words().first();
    int after = Math.max(cue.words().end(), cue.kind() == Cue.Kind.VERB ? cue.end() : 0);
    boolean as =
        scene.is(unit.first(), QuotationWords.COMPARISON)
            && verb - unit.first() < FAR
            && cue.kind() == Cue.Kind.VERB;
    if (as) {
      int comma = after;
      while (comma < limit && !(scene.narrated(comma) && scene.is(comma, ","))) {
        comma++;
      }
      return comma + 1 < limit ? new Phrase(comma + 1, limit) : null;
    }
    if (after < limit
        && scene.is(after, QuotationWords.TOLD_BEFORE)
        && (after + 1 >= limit
            || scene.is(after + 1, TokenClasses.PUNCTUATION | TokenClasses.CONJUNCTION))) {
      // "The bank says so, the union says so": what they say was told before.
      return null;
    }
    int that = that(after, limit);
    if (that >= 0) {
      return deeds.until(new Phrase(that + 1, limit));
    }
    int before = cue.kind() == Cue.Kind.PARTICIPLE ? verb : cue.first();
    boolean comma = before > free && (!scene.narrated(before - 1) || scene.is(before - 1, ","));
    boolean ends =
        after >= limit
            || !scene.narrated(after)
            || scene.is(
                after,
                TokenClasses.PUNCTUATION
                    | TokenClasses.PREPOSITION
                    | TokenClasses.DAY
                    | TokenClasses.SUBORDINATOR
                    | TokenClasses.CONJUNCTION);
    if (ends && comma && !cue.weak() && cue.kind() == Cue.Kind.VERB && before - free > SHORTEST) {
      return new Phrase(free, before);
    }
    if (ends
        && comma
        && cue.kind() == Cue.Kind.VERB
        && before - free > SHORTEST
        && scene.is(verb, QuotationWords.THINKING_VERB)) {
      return new Phrase(free, before);
    }
    if (after < limit && scene.narrated(after) && scene.is(after, ":")) {
      return new Phrase(after + 1, limit);
    }
    return clause(verb, after, limit)
        ? deeds.until(new Phrase(after, deeds.own(after, limit)))
        : null;
  }

  /** {@code said the road is open}, {@code noted the role of Oslo}: the content follows at once. */
  private boolean clause(int verb, int after, int limit) {
    if (after >= limit || scene.is(verb, TokenClasses.WITH_HEARER)) {
      return false;
    }
    boolean says = scene.is(verb, QuotationWords.SAYING_VERB);
    int begins =
        TokenClasses.NAME
            | TokenClasses.NUMBER
            | TokenClasses.DETERMINER
            | TokenClasses.PRONOUN
            | TokenClasses.SPEAKER_NOUN
            | TokenClasses.MEDIUM
            | TokenClasses.SUBORDINATOR;
    boolean starts = !scene.narrated(after) || scene.bits(after) == 0 || scene.is(after, begins);
    return starts
        && (says
            || scene.is(verb, TokenClasses.WITH_OBJECT)
            || !scene.narrated(after) && !scene.is(verb, TokenClasses.QUOTING));
  }

  /** The {@code that} a verb governs, past its hearer, time and place; -1 when there is none. */
  private int that(int from, int limit) {
    for (int i = from; i < limit && i - from < FAR; i++) {
      boolean verb = i > from && scene.is(i, TokenClasses.CUE) && !scene.is(i, TokenClasses.NAME);
      if (!scene.narrated(i) || scene.is(i, ":") || verb) {
        return -1;
      }
      if (scene.is(i, GrammarWords.COMPLEMENTIZER)) {
        return i + 1 < limit && !scene.is(i + 1, TokenClasses.AUXILIARY) ? i : -1;
      }
      if (scene.is(i, TokenClasses.AUXILIARY | TokenClasses.PRONOUN)
          && !scene.is(i, TokenClasses.HEARER)) {
        return -1;
      }
    }
    return -1;
  }

  private Phrase afterColon(Cue cue, Phrase content, int end) {
    int at = Math.max(cue.end(), content.end());
    if (content.first() > cue.first()) {
      return null;
    }
    for (int i = at; i < Math.min(end, at + 2 * FAR); i++) {
      if (!scene.narrated(i)) {
        return null;
      }
      if (scene.is(i, ":")) {
        return i + 1 < end ? trim(new Phrase(i + 1, end)) : null;
      }
    }
    return null;
  }

  private Phrase trim(Phrase phrase) {
    int first = phrase.first();
    int end = phrase.end();
    while (first < end
        && scene.narrated(first)
        && scene.is(first, TokenClasses.PUNCTUATION)
        && !scene.is(first, "$")) {
      first++;
    }
    while (end > first
        && scene.narrated(end - 1)
        && scene.is(end - 1, TokenClasses.PUNCTUATION | TokenClasses.CONJUNCTION)
        && !scene.is(end - 1, "%")
        && !scene.is(end - 1, ")")) {
      end--;
    }
    return first < end ? new Phrase(first, end) : null;
  }

  private int words(Phrase phrase) {
    int n = 0;
    for (int i = phrase.first(); i < phrase.end(); i++) {
      n += scene.is(i, TokenClasses.PUNCTUATION) ? 0 : 1;
    }
    return n;
  }
}
