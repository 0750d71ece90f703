package io.rapporteur.rules.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rapporteur.rules.engine.LuceneQueries;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a AND b OR c | ((+a +b) c)",
        "a b AND c | (a (+b +c))",
        "+a -b c | (+a -b c)",
        "a AND NOT b | (+a -b)",
        "nagorno-karabakh | \"nagorno karabakh\"",
        "Türkiye | turkiye",
        "place:Íslands | place:islands",
        "Ankara'nın | ankara",
        "l\u2019Armée | armee",
        "l'arm* | arm*",
        "Baku's | baku",
        "\"Peace  Treaty\"~4 | \"peace treaty\"~4",
        "sanction* | sanction*",
        "col?ur | col?ur",
        "Lavrov~1 | lavrov~1",
        "(a OR b OR c)@2 | (a b c)@2",
        "(a OR b)^3 | (a b)^3.0",
        "country:AM | country:am",
        "subject:\"medtop:20000073\" | subject:\"medtop:20000073\"",
        "figure.percent:[10 TO 20] | figure.percent:[10 TO 20]",
        "figure.money>=4bn | figure.money:[4000000000 TO *]",
        "published:2023-02 | published:[2023-02-01T00:00:00Z TO 2023-02-28T23:59:59.999Z]",
        "published:{2022 TO 2023-02-28] | published:[2023-01-01T00:00:00Z TO"
            + " 2023-02-28T23:59:59.999Z]",
        "organization:nato | organisation:nato",
        "*:* | *:*",
        "speaker:* | speaker:*"
      })
  void shouldReadAsMeantWhenQueryIsValid(String query, String meaning) throws QueryException {
    assertThat(ClauseText.of(QueryParser.parse(query))).isEqualTo(meaning);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plac:armenia | 1 | 1 | unknown field 'plac', did you mean 'place'?",
        "a AND organistion:nato | 1 | 7 | unknown field 'organistion', did you mean"
            + " 'organisation'?",
        "figure.percnt:[1 TO 2] | 1 | 1 | unknown field 'figure.percnt', did you mean"
            + " 'figure.percent'?",
        "zzzzz:1 | 1 | 1 | unknown field 'zzzzz'",
        "figure.percent:many | 1 | 16 | figure.percent takes a number such as 24, 2.5 or 4bn,"
            + " not 'many'",
        "published:yesterday | 1 | 11 | published takes a date",
        "published<\"+999999999-12-31T23:59:59Z\" | 1 | 11 | published takes a date",
        "(a b)@9999999999 | 1 | 7 | the number '9999999999' is too large",
        "published:2023-13 | 1 | 11 | published takes a date",
        "a^.5 | 1 | 3 | write 0.5",
        "subject:medtop:1 | 1 | 15 | must be quoted",
        "(a OR b)@3 | 1 | 8 | asks for more alternatives than the brackets hold (2)",
        "word~5 | 1 | 5 | at most 2 edits",
        "AND a | 1 | 1 | unexpected 'AND'",
        "a) | 1 | 2 | there is one ) too many",
        "/[a/ | 1 | 1 | not a regular expression",
        "a AND \"storm warn*\" | 1 | 18 | * is no wildcard inside a phrase; write fn:phrase(storm"
            + " fn:wildcard(warn*))",
        "\"c?ok book\" | 1 | 3 | ? is no wildcard inside a phrase",
        "source:\"Harbour*\" | 1 | 16 | leave the quotation marks out"
      })
  void shouldSayWhereAndHowToMendWhenQueryIsWrong(
      String query, int line, int column, String message) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> QueryParser.parse(query))
        .satisfies(
            e -> {
              assertThat(e.getMessage()).contains(message.strip());
              assertThat(e.line()).isEqualTo(line);
              assertThat(e.column()).isEqualTo(column);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"who knows?\"",
        "\"3 * 4\"",
        "\"storm warn\\\\*\"",
        "fn:phrase(storm fn:wildcard(warn*))"
      })
  void shouldReadMarksOfAPhraseThatAreNoWildcards(String query) throws QueryException {
    assertThat(QueryParser.parse(query)).isNotInstanceOf(Clause.Nothing.class);
  }

  @Test
  void shouldCountLinesAndCodePointsWhenQueryHasSeveral() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> QueryParser.parse("peace\nOR (𝒜 AND plac:x)"))
        .satisfies(
            e -> {
              assertThat(e.line()).isEqualTo(2);
              assertThat(e.column()).isEqualTo(11);
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a AND", "(a", "\"a", "[a TO", "a:", "a OR OR b", "/a", "\\"})
  void shouldRefuseWithExpectationWhenQueryEndsTooEarly(String query) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> QueryParser.parse(query))
        .satisfies(e -> assertThat(e.getMessage()).containsAnyOf("expected", "close it"));
  }

  static Stream<String> tooLong() {
    String word = "h".repeat(1_100);
    return Stream.of(
        word + "*",
        word + "?" + word,
        word + "~1",
        "/" + word + ".*/",
        "source:" + word + "*",
        "fn:ordered(fn:wildcard(" + word + "*) a)",
        "fn:ordered(fn:prefix(" + word + ") a)");
  }

  /** Whatever parses can be searched for. */
  @ParameterizedTest
  @MethodSource("tooLong")
  void shouldRefuseAPatternThatLuceneCannotTry(String query) {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> LuceneQueries.of(QueryParser.parse(query)));
  }

  @Test
  void shouldRefuseWhenBracketsNestTooDeep() {
    String deep = "(".repeat(50_000) + "a" + ")".repeat(50_000);
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(() -> QueryParser.parse(deep))
        .withMessageContaining("nested deeper");
  }

  @Test
  void shouldRefuseBracketsThatAQuotationMarkHidesFromTheCount() {
    assertThatExceptionOfType(QueryException.class)
        .isThrownBy(
            () -> QueryParser.parse("/\"/ " + "(".repeat(60_000) + "a" + ")".repeat(60_000)))
        .withMessageContaining("nests too deep");
  }

  @Test
  void shouldReadWhenNestingIsWithinTheLimit() throws QueryException {
    String deep = "(a AND NOT ".repeat(90) + "b" + ")".repeat(90);
    assertThat(QueryParser.parse(deep)).isInstanceOf(Clause.Bool.class);
  }
}
