package io.rapporteur.rules.engine;

import io.rapporteur.rules.query.Clause;
import java.util.function.Predicate;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;

/**
 * What a word must look like, apart from a mere beginning.
 *
 * @param prefix what it must begin with; may be empty
 * @param test the whole condition
 */
record WordPattern(String prefix, Predicate<String> test) {
  static WordPattern of(Clause.Pattern pattern) {
    String text = pattern.text();
    return switch (pattern.shape()) {
      case PREFIX -> new WordPattern(text, word -> word.startsWith(text));
      case WILDCARD -> {
        Glob glob = Glob.of(text);
        yield new WordPattern(glob.prefix(), glob);
      }
      case FUZZY -> {
        FuzzyWord fuzzy = new FuzzyWord(text, pattern.edits());
        yield new WordPattern("", fuzzy);
      }
      case REGEXP -> {
        CharacterRunAutomaton automaton =
            new CharacterRunAutomaton(
                new RegExp(text).toAutomaton(Operations.DEFAULT_DETERMINIZE_WORK_LIMIT));
        yield new WordPattern("", automaton::run);
      }
    };
  }

  /** Lucene orders terms by their UTF-8 bytes. */
  static WordPattern of(Clause.TextRange range) {
    BytesRef low = range.low() == null ? null : new BytesRef(range.low());
    BytesRef high = range.high() == null ? null : new BytesRef(range.high());
    return new WordPattern(
        "",
        word -> {
          BytesRef bytes = new BytesRef(word);
          int fromLow = low == null ? 1 : bytes.compareTo(low);
          int toHigh = high == null ? 1 : high.compareTo(bytes);
          return (fromLow > 0 || fromLow == 0 && range.withLow())
              && (toHigh > 0 || toHigh == 0 && range.withHigh());
        });
  }
}
