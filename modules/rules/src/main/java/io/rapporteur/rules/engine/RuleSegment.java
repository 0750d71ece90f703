package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.ClauseWalk;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Some rules compiled together: their vocabulary, and which word selects which rule. Immutable. */
final class RuleSegment {
  private static final AtomicLong IDS = new AtomicLong();

  private final long id = IDS.incrementAndGet();
  private final List<? extends StandingQuery> rules;
  private final Map<String, Integer> numberOf;
  private final Node[] nodes;
  private final boolean[] late;
  private final boolean anyLate;
  private final BitSet tries = new BitSet();
  private final Vocabulary vocabulary;
  private final PatternIndex patterns;
  private final KeySpace keySpace;

  /** Rules by key: those of key k are {@code byKey[from[k]]} to before {@code from[k + 1]}. */
  private final int[] from;

  private final int[] byKey;

  /** For each of these a term without which the rule cannot match, or -1. */
  private final int[] guards;

  /** Rules that no key selects. */
  private final int[] always;

  RuleSegment(List<? extends StandingQuery> rules) {
    this.rules = List.copyOf(rules);
    vocabulary = new Vocabulary(rules);
    NodeCompiler compiler = new NodeCompiler(vocabulary, false);
    nodes = new Node[rules.size()];
    late = new boolean[rules.size()];
    numberOf = new HashMap<>(rules.size() * 2);
    for (int i = 0; i < nodes.length; i++) {
      StandingQuery rule = rules.get(i);
      nodes[i] = compiler.compile(rule.clause());
      late[i] = rule.late();
      numberOf.put(rule.id(), i);
      tries.set(i, tries(rule.clause()));
    }
    anyLate = rules.stream().anyMatch(StandingQuery::late);
    patterns = compiler.patterns();
    keySpace = new KeySpace(vocabulary.likelihoods(), patterns.size());
    SelectingKeys[] keys = new SelectingKeys[nodes.length];
    List<Integer> unselected = new ArrayList<>();
    from = new int[keySpace.size() + 1];
    for (int i = 0; i < nodes.length; i++) {
      keys[i] = nodes[i].keys(keySpace);
      if (keys[i] == null) {
        unselected.add(i);
        keys[i] = SelectingKeys.NEVER;
      }
      for (int key : keys[i].keys()) {
        from[key + 1]++;
      }
    }
    for (int key = 0; key < keySpace.size(); key++) {
      from[key + 1] += from[key];
    }
    byKey = new int[from[keySpace.size()]];
    guards = new int[byKey.length];
    int[] next = from.clone();
    for (int i = 0; i < keys.length; i++) {
      for (int k = 0; k < keys[i].keys().length; k++) {
        int at = next[keys[i].keys()[k]]++;
        byKey[at] = i;
        guards[at] = keys[i].guards()[k];
      }
    }
    always = unselected.stream().mapToInt(Integer::intValue).toArray();
  }

  private static boolean tries(Clause clause) {
    return clause instanceof Clause.TextRange
        || clause instanceof Clause.Pattern pattern && pattern.shape() != Clause.Shape.PREFIX
        || ClauseWalk.children(clause).stream().anyMatch(RuleSegment::tries);
  }

  long id() {
    return id;
  }

  int size() {
    return nodes.length;
  }

  int terms() {
    return keySpace.terms();
  }

  int patterns() {
    return keySpace.patterns();
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  KeySpace keySpace() {
    return keySpace;
  }

  StandingQuery rule(int number) {
    return rules.get(number);
  }

  /** The number of a rule, -1 when it is not here. */
  int number(String ruleId) {
    return numberOf.getOrDefault(ruleId, -1);
  }

  Node node(int number) {
    return nodes[number];
  }

  boolean late(int number) {
    return late[number];
  }

  boolean anyLate() {
    return anyLate;
  }

  int from(int key) {
    return from[key];
  }

  int[] byKey() {
    return byKey;
  }

  int[] guards() {
    return guards;
  }

  int[] always() {
    return always;
  }

  /**
   * What this segment makes of a word.
   *
   * @param trying whether patterns are tried; else mere beginnings alone are looked up
   */
  SpaceWord.Binding bind(int space, String word, boolean trying) {
    return new SpaceWord.Binding(
        id, vocabulary.number(space, word), patterns.of(space, word, trying));
  }

  /** Its patterns by what words begin with. */
  PatternIndex patternIndex() {
    return patterns;
  }

  /** Whether a rule has a pattern that is tried on words. */
  boolean tries(int number) {
    return tries.get(number);
  }
}
