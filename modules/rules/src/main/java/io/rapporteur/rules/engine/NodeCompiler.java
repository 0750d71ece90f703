package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Clause;
import io.rapporteur.rules.query.Clause.Occur;
import io.rapporteur.rules.query.Clause.Part;
import io.rapporteur.rules.query.Clause.Shape;
import io.rapporteur.rules.query.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Binds clauses to the vocabulary of one segment, which grows as it goes. */
final class NodeCompiler {
  private record Key(int space, Shape shape, String text, int edits) {}

  private final Vocabulary terms;
  private final PatternIndex patterns = new PatternIndex();
  private final Map<Key, Integer> known = new HashMap<>();
  private final Map<Clause, Node> nodeOf;

  /**
   * @param terms of the rules, all of them
   * @param remember whether {@link #nodeOf} is wanted
   */
  NodeCompiler(Vocabulary terms, boolean remember) {
    this.terms = terms;
    this.nodeOf = remember ? new IdentityHashMap<>() : null;
  }

  PatternIndex patterns() {
    return patterns;
  }

  /** The node made of a clause; for explanations. */
  Node nodeOf(Clause clause) {
    return nodeOf.get(clause);
  }

  Node compile(Clause clause) {
    return compile(clause, 1);
  }

  private Node compile(Clause clause, float weight) {
    Node node = node(clause, weight);
    if (nodeOf != null) {
      nodeOf.put(clause, node);
    }
    return node;
  }

  private Node node(Clause clause, float weight) {
    if (clause instanceof Clause.Term term) {
      return term(term, weight);
    }
    if (clause instanceof Clause.Phrase phrase) {
      return phrase(phrase, weight);
    }
    if (clause instanceof Clause.Pattern pattern) {
      return new PatternNode(pattern.field(), pattern(pattern), weight);
    }
    if (clause instanceof Clause.TextRange range) {
      int number = patterns.add(VocabularySpaces.of(range.field()), WordPattern.of(range));
      return new PatternNode(range.field(), number, weight);
    }
    if (clause instanceof Clause.NumberRange range) {
      return new NumberNode(range.field(), range.low(), range.high(), weight);
    }
    if (clause instanceof Clause.Bool bool) {
      return bool(bool, weight);
    }
    if (clause instanceof Clause.Boost boost) {
      return compile(boost.clause(), weight * boost.weight());
    }
    if (clause instanceof Clause.Positional positional) {
      return new LuceneNode(positional.field(), positional.query(), weight);
    }
    if (clause instanceof Clause.Everything everything) {
      return new AnyNode(everything.field());
    }
    return new NoNode();
  }

  private Node term(Clause.Term term, float weight) {
    Field field = term.field();
    int number = terms.number(field, term.text());
    return new TermNode(field, number, weight, terms.likelihood(field, term.text()));
  }

  private Node phrase(Clause.Phrase phrase, float weight) {
    Field field = phrase.field();
    List<String> words = phrase.words();
    int[] numbers = new int[words.size()];
    double[] likelihoods = new double[words.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = terms.number(field, words.get(i));
      likelihoods[i] = terms.likelihood(field, words.get(i));
    }
    if (phrase.slop() == 0) {
      return new PhraseNode(field, numbers, likelihoods, weight);
    }
    if (new HashSet<>(words).size() < words.size()) {
      return new RepeatNode(field, numbers, likelihoods, LuceneQueries.of(phrase), weight);
    }
    return new SlopNode(field, numbers, likelihoods, phrase.slop(), weight);
  }

  private Node bool(Clause.Bool bool, float weight) {
    return new BoolNode(
        parts(bool, Occur.MUST, weight),
        parts(bool, Occur.SHOULD, weight),
        parts(bool, Occur.NOT, weight),
        bool.atLeast());
  }

  private Node[] parts(Clause.Bool bool, Occur occur, float weight) {
    List<Node> nodes = new ArrayList<>();
    for (Part part : bool.parts()) {
      if (part.occur() == occur) {
        nodes.add(compile(part.clause(), weight));
      }
    }
    return nodes.toArray(Node[]::new);
  }

  private int pattern(Clause.Pattern pattern) {
    int space = VocabularySpaces.of(pattern.field());
    Key key = new Key(space, pattern.shape(), pattern.text(), pattern.edits());
    return known.computeIfAbsent(
        key,
        k ->
            pattern.shape() == Shape.PREFIX
                ? patterns.addBeginning(space, pattern.text())
                : patterns.add(space, WordPattern.of(pattern)));
  }
}
