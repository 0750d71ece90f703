package io.rapporteur.rules.engine;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.query.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One thread's working memory, and the run of one document through the segments. */
final class Scratch {
  /** Work that any rule may cause on a document, and more for each of its words. */
  static final long STEPS = 1_000_000;

  static final long STEPS_PER_WORD = 20;

  /**
   * How often patterns may be tried on the words of one document, all rules together: a few
   * seconds. It goes by the document and the rules alone, and not by what a thread remembers of
   * other documents, so that all agree.
   */
  static final long TRIALS = 50_000_000;

  private final DocumentIndex document = new DocumentIndex();
  private final List<Matching> matchings = new ArrayList<>();

  /** By rule of the segment at hand: the number of the pass in which it was last asked. */
  private int[] asked = {};

  private int pass;
  private long steps;
  private boolean trying;
  private Passages passages;
  private FindingSink sink;

  /** Rules to be asked once subjects are known: slot and number in turn. */
  private int[] late = new int[64];

  private int lateCount;

  void run(AnnotatedDocument record, List<LiveSegment> segments, FindingSink newSink) {
    document.read(record);
    sink = newSink;
    passages = null;
    lateCount = 0;
    steps = STEPS + STEPS_PER_WORD * document.tokens().count;
    trying = trials(segments) <= TRIALS;
    if (!trying) {
      segments.forEach(this::refuse);
    }
    for (int slot = 0; slot < segments.size(); slot++) {
      first(slot, segments.get(slot));
    }
    if (segments.stream().anyMatch(s -> s.segment().anyLate())) {
      second(segments);
    }
    sink = null;
  }

  /** How often patterns would be tried; counted word by word only where it may be too much. */
  private long trials(List<LiveSegment> segments) {
    long patterns = 0;
    for (LiveSegment live : segments) {
      patterns += live.segment().patternIndex().tried();
    }
    if (patterns * document.words().size() <= TRIALS) {
      return 0;
    }
    long trials = 0;
    for (SpaceWord word : document.words()) {
      String text = word.text();
      for (LiveSegment live : segments) {
        trials += live.segment().patternIndex().trials(word.space, text);
      }
    }
    return trials;
  }

  /** Tells of the rules that cannot be asked: they would keep the document from ending. */
  private void refuse(LiveSegment live) {
    for (int number = 0; number < live.segment().size(); number++) {
      if (live.segment().tries(number) && live.isLive(number)) {
        sink.failed(live.segment().rule(number), new TooSlowException());
      }
    }
  }

  /** Rules that do not ask for subjects. */
  private void first(int slot, LiveSegment live) {
    if (slot == matchings.size()) {
      matchings.add(new Matching(document));
    }
    RuleSegment segment = live.segment();
    Matching matching = matchings.get(slot);
    matching.begin(segment);
    matching.bind(segment, slot, 0, trying);
    begin(segment);
    for (int i = 0; i < matching.termCount(); i++) {
      ask(matching.term(i), slot, live, matching);
    }
    for (int i = 0; i < matching.patternCount(); i++) {
      ask(segment.keySpace().pattern(matching.pattern(i)), slot, live, matching);
    }
    for (Field field : Field.values()) {
      if (field.ordered() && !document.facts().measures(field).isEmpty()) {
        ask(segment.keySpace().field(field), slot, live, matching);
      }
    }
    for (int number : segment.always()) {
      ask(number, slot, live, matching, false);
    }
  }

  /** Rules that ask for subjects, now that the others have given theirs. */
  private void second(List<LiveSegment> segments) {
    int known = document.addSubjects(sink.subjects());
    int waiting = lateCount;
    for (int slot = 0; slot < segments.size(); slot++) {
      LiveSegment live = segments.get(slot);
      RuleSegment segment = live.segment();
      if (!segment.anyLate()) {
        continue;
      }
      Matching matching = matchings.get(slot);
      int terms = matching.termCount();
      matching.bind(segment, slot, known, trying);
      begin(segment);
      for (int i = 0; i < waiting; i += 2) {
        if (late[i] == slot) {
          ask(late[i + 1], slot, live, matching, true);
        }
      }
      for (int i = terms; i < matching.termCount(); i++) {
        askLate(matching.term(i), slot, live, matching);
      }
      for (int i = 0; i < matching.patternCount(); i++) {
        askLate(segment.keySpace().pattern(matching.pattern(i)), slot, live, matching);
      }
    }
  }

  private void begin(RuleSegment segment) {
    pass++;
    if (asked.length < segment.size()) {
      asked = new int[segment.size()];
    }
    if (pass == Integer.MAX_VALUE) {
      Arrays.fill(asked, 0);
      pass = 1;
    }
  }

  private void ask(int key, int slot, LiveSegment live, Matching matching) {
    RuleSegment segment = live.segment();
    int[] byKey = segment.byKey();
    int[] guards = segment.guards();
    int end = segment.from(key + 1);
    for (int i = segment.from(key); i < end; i++) {
      if (guards[i] < 0 || matching.word(guards[i]) >= 0 || segment.late(byKey[i])) {
        ask(byKey[i], slot, live, matching, false);
      }
    }
  }

  private void askLate(int key, int slot, LiveSegment live, Matching matching) {
    RuleSegment segment = live.segment();
    for (int i = segment.from(key); i < segment.from(key + 1); i++) {
      if (segment.late(segment.byKey()[i])) {
        ask(segment.byKey()[i], slot, live, matching, true);
      }
    }
  }

  private void ask(int number, int slot, LiveSegment live, Matching matching, boolean now) {
    if (asked[number] == pass || !live.isLive(number) || !trying && live.segment().tries(number)) {
      return;
    }
    asked[number] = pass;
    RuleSegment segment = live.segment();
    if (segment.late(number) && !now) {
      postpone(slot, number);
      return;
    }
    Node node = segment.node(number);
    try {
      matching.allow(steps);
      if (node.matches(matching)) {
        report(segment.rule(number), node, matching);
      }
    } catch (RuntimeException | StackOverflowError e) {
      sink.failed(segment.rule(number), e);
    }
  }

  private void report(StandingQuery rule, Node node, Matching matching) {
    if (passages == null) {
      passages = new Passages(document);
    }
    HitCollector hits = new HitCollector(passages);
    node.collect(matching, hits);
    int words = document.end(Field.TEXT) - document.first(Field.TEXT);
    sink.matched(rule, hits.spans(), new Evidence(hits.evidence(), words));
  }

  private void postpone(int slot, int number) {
    if (lateCount + 2 > late.length) {
      late = Arrays.copyOf(late, late.length * 2);
    }
    late[lateCount++] = slot;
    late[lateCount++] = number;
  }
}
