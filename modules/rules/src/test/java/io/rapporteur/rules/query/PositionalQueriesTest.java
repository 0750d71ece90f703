package io.rapporteur.rules.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.rules.Docs;
import io.rapporteur.rules.RuleBook;
import io.rapporteur.rules.Tagging;
import io.rapporteur.testkit.Seeds;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Functions within functions: each query is read, or refused with a place; none throws out. */
class PositionalQueriesTest {
  private static final List<String> WORDS =
      List.of("ferry", "mill", "harbour", "the", "\"grain deal\"", "*", "a?b", "-", "é", "\"\"");

  /** How each is written, with # for what goes inside. */
  private static final List<String> FUNCTIONS =
      List.of(
          "fn:or(# # #)",
          "fn:or(# # # # #)",
          "fn:ordered(# #)",
          "fn:ordered(# # # #)",
          "fn:unordered(# #)",
          "fn:unordered(# # # #)",
          "fn:unorderedNoOverlaps(# #)",
          "fn:phrase(# #)",
          "fn:phrase(# # #)",
          "fn:maxgaps(N #)",
          "fn:maxwidth(N #)",
          "fn:atLeast(N # # #)",
          "fn:before(# #)",
          "fn:after(# #)",
          "fn:containing(# #)",
          "fn:containedBy(# #)",
          "fn:notContaining(# #)",
          "fn:notContainedBy(# #)",
          "fn:overlapping(# #)",
          "fn:nonOverlapping(# #)",
          "fn:within(# N #)",
          "fn:notWithin(# N #)",
          "fn:extend(# N N)",
          "fn:wildcard(fe*)",
          "fn:wildcard(* N)",
          "fn:fuzzyTerm(ferry)",
          "fn:fuzzyTerm(ferry N)");

  private static final List<String> NUMBERS =
      List.of("0", "1", "2", "5", "-1", "1000", "2147483647", "99999999999", "1.5");

  private static final AnnotatedDocument DOCUMENT =
      Docs.text("Grain deal", "The ferry left the harbour by the mill after the grain deal.");

  static List<Long> seeds() {
    return Seeds.of(20_261_126, 41_877);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shouldReadOrRefuseWithAPlaceWhateverIsNested(long seed) {
    Random random = new Random(seed);
    int read = 0;
    for (int i = 0; i < 1_500; i++) {
      String query = generated(random, 1 + random.nextInt(5));
      read += isReadOrRefused(query) ? 1 : 0;
    }
    assertThat(read).isBetween(150, 1_450);
  }

  /** Whether it is read, and then does what rules do; refused otherwise. */
  private static boolean isReadOrRefused(String query) {
    try {
      QueryParser.parse(query);
    } catch (QueryException e) {
      assertThat(e.getMessage()).as(query).isNotBlank();
      assertThat(e.line()).as(query).isPositive();
      assertThat(e.column()).as(query).isPositive();
      return false;
    } catch (RuntimeException | StackOverflowError e) {
      throw new AssertionError("not refused but thrown out of: " + query, e);
    }
    Tagging tags = new RuleBook().apply(Map.of("r", Docs.rule("r", query))).tag(DOCUMENT);
    // a star that stands for more words than it may is found in documents alone, and reported
    assertThat(tags.failures())
        .as(query)
        .allMatch(failure -> failure.getMessage().contains("expanded to too many terms"));
    return true;
  }

  private static String generated(Random random, int depth) {
    if (depth == 0 || random.nextInt(8) == 0) {
      return WORDS.get(random.nextInt(WORDS.size()));
    }
    StringBuilder query = new StringBuilder();
    String function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
    for (char c : function.toCharArray()) {
      if (c == '#') {
        query.append(generated(random, depth - 1));
      } else if (c == 'N') {
        query.append(NUMBERS.get(random.nextInt(NUMBERS.size())));
      } else {
        query.append(c);
      }
    }
    return query.toString();
  }

  /** Each alternative is two words or three, which Lucene makes a combination of each of. */
  @ParameterizedTest
  @ValueSource(strings = {"phrase(", "unordered(mill fn:phrase(", "or(fn:phrase("})
  void shouldSayWhatToDoAboutTwentyAlternativesInOneFunction(String function) {
    String twenty =
        IntStream.range(0, 20)
            .mapToObj(i -> "fn:or(\"the mill" + i + "\" \"ferry left the" + i + "\")")
            .collect(Collectors.joining(" "));
    String end = ")".repeat((int) function.chars().filter(c -> c == '(').count());
    String query = "ferry AND\nfn:" + function + twenty + end;

    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOf(QueryException.class)
        .hasMessageContaining("fn:or")
        .hasMessageContaining("split")
        .satisfies(e -> assertThat(((QueryException) e).located()).startsWith("line 2, column 1:"));
  }

  @ParameterizedTest
  @CsvSource({"10, true", "99, true", "150, false", "5000, false"})
  void shouldReadOrRefuseFunctionsNestedDeep(int depth, boolean isRead) {
    for (String function : List.of("fn:or(a ", "fn:ordered(a ", "fn:maxgaps(3 ", "fn:atLeast(1 ")) {
      String query = function.repeat(depth) + "ferry" + ")".repeat(depth);
      assertThat(isReadOrRefused(query)).as(function + " " + depth).isEqualTo(isRead);
    }
  }
}
