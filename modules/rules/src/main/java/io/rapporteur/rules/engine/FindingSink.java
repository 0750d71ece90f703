package io.rapporteur.rules.engine;

import io.rapporteur.model.Span;
import io.rapporteur.model.Subject;
import java.util.List;

/** What is done with the findings on one document. */
public interface FindingSink {
  /**
   * A rule matched.
   *
   * @param spans the passages that satisfied it, in order, at most 50
   * @param evidence how much speaks for it: see {@link Evidence}
   */
  void matched(StandingQuery rule, List<Span> spans, Evidence evidence);

  /** A rule failed; the others go on. */
  void failed(StandingQuery rule, Throwable why);

  /** The subjects given so far, for the rules that ask for subjects. */
  List<Subject> subjects();
}
