package io.rapporteur.analysis.quotations;

import io.rapporteur.model.QuotationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts quoted passages, reported clauses and transcript turns together into quotations. */
final class QuotationAssembler {
  private final QuotedDocument doc;
  private final QuotedPassageJudge judge;
  private final List<FoundQuotation> found = new ArrayList<>();

  QuotationAssembler(QuotedDocument doc) {
    this.doc = doc;
    this.judge = new QuotedPassageJudge(doc);
  }

  /** Every quotation, in order of position. */
  List<FoundQuotation> run(CueChooser attributor, List<TranscriptTurn> turns) {
    Cue[] cues = attributor.run();
    boolean[] used = new boolean[cues.length];
    QuotedPassageJudge.Verdict[] verdicts = new QuotedPassageJudge.Verdict[cues.length];
    for (int s = 0; s < cues.length; s++) {
      QuotedPassage passage = doc.passage(s);
      verdicts[s] =
          doc.hasCues(passage.firstToken())
              ? judge.judge(passage, cues[s])
              : QuotedPassageJudge.Verdict.NOTHING;
    }
    reports(attributor, cues, verdicts, used);
    for (int s = 0; s < cues.length; s++) {
      if (!used[s] && verdicts[s] != QuotedPassageJudge.Verdict.NOTHING) {
        passage(s, cues, verdicts, used);
      }
    }
    found.addAll(new QuotationsByMarks(doc).find());
    if (turns.isEmpty()) {
      found.addAll(new ReleasedStatements(doc, attributor).find());
    }
    for (TranscriptTurn turn : turns) {
      Cue cue =
          turn.label() == null
              ? null
              : new Cue(turn.label(), turn.label(), Cue.Kind.LABEL, turn.asks());
      int end = doc.token(turn.end() - 1).end();
      found.add(
          new FoundQuotation(
              doc.token(turn.first()).start(), end, QuotationKind.turn, List.of(), cue));
    }
    found.sort(
        Comparator.comparingInt(FoundQuotation::start)
            .thenComparing(FoundQuotation::end, Comparator.reverseOrder()));
    return found;
  }

  private void reports(
      CueChooser attributor, Cue[] cues, QuotedPassageJudge.Verdict[] verdicts, boolean[] used) {
    ReportedClauseFinder finder = new ReportedClauseFinder(doc);
    List<NarratedSentence> sentences = doc.sentences();
    for (int u = 0; u < sentences.size(); u++) {
      NarratedSentence sentence = sentences.get(u);
      doc.reading().checkTime();
      if (attributor.cues(u).isEmpty()) {
        continue;
      }
      for (ReportedClause report : finder.find(sentence, attributor.cues(u))) {
        report(report, cues, verdicts, used);
      }
    }
  }

  /** A reported clause: mixed when it has quoted parts; dropped when it is nothing but them. */
  private void report(
      ReportedClause report, Cue[] cues, QuotedPassageJudge.Verdict[] verdicts, boolean[] used) {
    TokenRange content = report.content();
    List<QuotedPassage> quoted = new ArrayList<>();
    int own = 0;
    for (int i = content.first(); i < content.end(); i++) {
      own += doc.narrated(i) && !doc.is(i, TokenClasses.PUNCTUATION) ? 1 : 0;
    }
    List<Integer> within = new ArrayList<>();
    boolean foreign = false;
    for (int s = from(content); s < cues.length; s++) {
      QuotedPassage passage = doc.passage(s);
      if (passage.firstToken() >= content.end()) {
        break;
      }
      if (passage.firstToken() >= content.first() && passage.endToken() <= content.end()) {
        boolean part = verdicts[s] == QuotedPassageJudge.Verdict.QUOTE || judge.words(passage) > 1;
        if (part && verdicts[s] != QuotedPassageJudge.Verdict.NOTHING && !used[s]) {
          within.add(s);
          quoted.add(passage);
          foreign |= foreign(cues[s], report.cue());
        }
      } else if (passage.firstToken() < content.end() && passage.endToken() > content.first()) {
        return;
      }
    }
    if (foreign || !quoted.isEmpty() && own < 2) {
      return;
    }
    for (int s : within) {
      used[s] = true;
    }
    QuotationKind kind = quoted.isEmpty() ? QuotationKind.indirect : QuotationKind.mixed;
    int start = doc.token(content.first()).start();
    int end = doc.token(content.end() - 1).end();
    found.add(new FoundQuotation(start, end, kind, quoted, report.cue()));
  }

  /** Index of the first passage that ends after a clause begins. */
  private int from(TokenRange content) {
    int low = 0;
    int high = doc.passages().size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (doc.passage(mid).endToken() <= content.first()) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /** Quoted words within a reported clause belong to another when a verb of saying says so. */
  private static boolean foreign(Cue own, Cue report) {
    return own != null
        && !own.weak()
        && own.speaker() != null
        && !own.speaker().equals(report.speaker());
  }

  private static QuotedPassage last(List<QuotedPassage> passages) {
    return passages.get(passages.size() - 1);
  }

  /** Words wholly in marks, with what goes on in the next paragraph or after the cue. */
  private void passage(int s, Cue[] cues, QuotedPassageJudge.Verdict[] verdicts, boolean[] used) {
    List<QuotedPassage> quoted = new ArrayList<>();
    QuotedPassage first = doc.passage(s);
    quoted.add(first);
    used[s] = true;
    if (verdicts[s] == QuotedPassageJudge.Verdict.SCARE) {
      found.add(new FoundQuotation(first.start(), first.end(), QuotationKind.scare, quoted, null));
      return;
    }
    int previous = s;
    for (int n = s + 1; n < cues.length; n++) {
      QuotedPassage next = doc.passage(n);
      boolean goesOn = next.continues() == previous || resumes(previous, n, cues);
      if (used[n] || verdicts[n] != QuotedPassageJudge.Verdict.QUOTE || !goesOn) {
        break;
      }
      used[n] = true;
      quoted.add(next);
      previous = n;
    }
    found.add(
        new FoundQuotation(
            first.start(), last(quoted).end(), QuotationKind.direct, quoted, cues[s]));
  }

  /** {@code "The road," she said, "is open."}: one sentence around its cue. */
  private boolean resumes(int previous, int next, Cue[] cues) {
    QuotedPassage before = doc.passage(previous);
    QuotedPassage after = doc.passage(next);
    Cue cue = cues[previous];
    return cue != null
        && before.last() == ','
        && after.paragraph() == before.paragraph()
        && cue.first() >= before.endToken()
        && cue.end() <= after.firstToken()
        && cue.equals(cues[next])
        && Character.isLowerCase(doc.text(after.innerFirst()).codePointAt(0));
  }
}
