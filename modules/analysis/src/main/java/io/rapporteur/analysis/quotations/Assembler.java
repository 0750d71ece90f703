package io.rapporteur.analysis.quotations;

import io.rapporteur.model.QuotationKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts quoted stretches, reported clauses and transcript turns together into quotations. */
final class Assembler {
  private final Scene scene;
  private final StretchJudge judge;
  private final List<Draft> drafts = new ArrayList<>();

  Assembler(Scene scene) {
    this.scene = scene;
    this.judge = new StretchJudge(scene);
  }

  /** Every quotation, in order of position. */
  List<Draft> run(Attributor attributor, List<Turn> turns) {
    Cue[] cues = attributor.run();
    boolean[] used = new boolean[cues.length];
    StretchJudge.Verdict[] verdicts = new StretchJudge.Verdict[cues.length];
    for (int s = 0; s < cues.length; s++) {
      Stretch stretch = scene.stretch(s);
      verdicts[s] =
          scene.hasCues(stretch.firstToken())
              ? judge.judge(stretch, cues[s])
              : StretchJudge.Verdict.NOTHING;
    }
    reports(attributor, cues, verdicts, used);
    for (int s = 0; s < cues.length; s++) {
      if (!used[s] && verdicts[s] != StretchJudge.Verdict.NOTHING) {
        stretch(s, cues, verdicts, used);
      }
    }
    drafts.addAll(new MarkedWords(scene).find());
    for (Turn turn : turns) {
      Cue cue =
          turn.label() == null
              ? null
              : new Cue(turn.label(), turn.label(), Cue.Kind.LABEL, turn.asks());
      int end = scene.token(turn.end() - 1).end();
      drafts.add(
          new Draft(scene.token(turn.first()).start(), end, QuotationKind.turn, List.of(), cue));
    }
    drafts.sort(
        Comparator.comparingInt(Draft::start).thenComparing(Draft::end, Comparator.reverseOrder()));
    return drafts;
  }

  private void reports(
      Attributor attributor, Cue[] cues, StretchJudge.Verdict[] verdicts, boolean[] used) {
    ReportFinder finder = new ReportFinder(scene);
    List<Unit> units = scene.sentences();
    for (int u = 0; u < units.size(); u++) {
      Unit unit = units.get(u);
      scene.reading().checkTime();
      if (attributor.cues(u).isEmpty()) {
        continue;
      }
      for (Report report : finder.find(unit, attributor.cues(u))) {
        report(report, cues, verdicts, used);
      }
    }
  }

  /** A reported clause: mixed when it has quoted parts; dropped when it is nothing but them. */
  private void report(Report report, Cue[] cues, StretchJudge.Verdict[] verdicts, boolean[] used) {
    Phrase content = report.content();
    List<Stretch> quoted = new ArrayList<>();
    int own = 0;
    for (int i = content.first(); i < content.end(); i++) {
      own += scene.narrated(i) && !scene.is(i, TokenClasses.PUNCTUATION) ? 1 : 0;
    }
    List<Integer> within = new ArrayList<>();
    boolean foreign = false;
    for (int s = from(content); s < cues.length; s++) {
      Stretch stretch = scene.stretch(s);
      if (stretch.firstToken() >= content.end()) {
        break;
      }
      if (stretch.firstToken() >= content.first() && stretch.endToken() <= content.end()) {
        boolean part = verdicts[s] == StretchJudge.Verdict.QUOTE || judge.words(stretch) > 1;
        if (part && verdicts[s] != StretchJudge.Verdict.NOTHING && !used[s]) {
          within.add(s);
          quoted.add(stretch);
          foreign |= foreign(cues[s], report.cue());
        }
      } else if (stretch.firstToken() < content.end() && stretch.endToken() > content.first()) {
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
    int start = scene.token(content.first()).start();
    int end = scene.token(content.end() - 1).end();
    drafts.add(new Draft(start, end, kind, quoted, report.cue()));
  }

  /** Index of the first stretch that ends after a clause begins. */
  private int from(Phrase content) {
    int low = 0;
    int high = scene.stretches().size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (scene.stretch(mid).endToken() <= content.first()) {
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

  private static Stretch last(List<Stretch> stretches) {
    return stretches.get(stretches.size() - 1);
  }

  /** Words wholly in marks, with what goes on in the next paragraph or after the cue. */
  private void stretch(int s, Cue[] cues, StretchJudge.Verdict[] verdicts, boolean[] used) {
    List<Stretch> quoted = new ArrayList<>();
    Stretch first = scene.stretch(s);
    quoted.add(first);
    used[s] = true;
    if (verdicts[s] == StretchJudge.Verdict.SCARE) {
      drafts.add(new Draft(first.start(), first.end(), QuotationKind.scare, quoted, null));
      return;
    }
    int previous = s;
    for (int n = s + 1; n < cues.length; n++) {
      Stretch next = scene.stretch(n);
      boolean goesOn = next.continues() == previous || resumes(previous, n, cues);
      if (used[n] || verdicts[n] != StretchJudge.Verdict.QUOTE || !goesOn) {
        break;
      }
      used[n] = true;
      quoted.add(next);
      previous = n;
    }
    drafts.add(new Draft(first.start(), last(quoted).end(), QuotationKind.direct, quoted, cues[s]));
  }

  /** {@code "The road," she said, "is open."}: one sentence around its cue. */
  private boolean resumes(int previous, int next, Cue[] cues) {
    Stretch before = scene.stretch(previous);
    Stretch after = scene.stretch(next);
    Cue cue = cues[previous];
    return cue != null
        && before.last() == ','
        && after.paragraph() == before.paragraph()
        && cue.first() >= before.endToken()
        && cue.end() <= after.firstToken()
        && cue.equals(cues[next])
        && Character.isLowerCase(scene.text(after.innerFirst()).codePointAt(0));
  }
}
