package io.rapporteur.streams.alert;

import java.util.function.Predicate;

/**
 * Events as they will be once a change is stored.
 *
 * @param stored the events as they are
 * @param uri of the document whose event changes
 * @param added its event from now on; null when it has none
 */
record ChangedEvents(RuleEvents stored, String uri, MatchedEvent added) implements RuleEvents {

  @Override
  public void visit(long from, long to, Predicate<MatchedEvent> visitor) {
    boolean within = added != null && from <= added.time() && added.time() < to;
    Merge merge = new Merge(visitor, within ? added : null);
    stored.visit(from, to, event -> event.uri().equals(uri) || merge.next(event));
    merge.end();
  }

  /** Puts one event in its place among others. */
  private static final class Merge {
    private final Predicate<MatchedEvent> visitor;
    private MatchedEvent waiting;
    private boolean goesOn = true;

    Merge(Predicate<MatchedEvent> visitor, MatchedEvent waiting) {
      this.visitor = visitor;
      this.waiting = waiting;
    }

    boolean next(MatchedEvent event) {
      if (waiting != null && waiting.compareTo(event) < 0) {
        end();
      }
      goesOn = goesOn && visitor.test(event);
      return goesOn;
    }

    void end() {
      if (waiting != null && goesOn) {
        goesOn = visitor.test(waiting);
      }
      waiting = null;
    }
  }
}
