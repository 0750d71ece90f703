package io.rapporteur.rules.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryLintTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "peace AND NOT peace | asked for and excluded",
        "peace AND NOT peace | can never match",
        "NOT peace | nothing but NOT matches nothing",
        "war AND (NOT peace) | can never match",
        "figure.percent:[20 TO 10] | the range is empty",
        "[m TO a] | the range is empty",
        "peace AND figure.money:[2 TO 1] | can never match",
        "genre:opinion AND genre:transcript | can never match",
        "published:2021 AND published:2022 | can never match",
        "\"…\" | no letter or digit",
        "*:* | matches nearly every document",
        "the | matches nearly every document",
        "peace OR of | matches nearly every document",
        "peace OR body:* | matches nearly every document",
        "s* | matches nearly every document",
        "war OR NOT peace | OR NOT excludes",
        "country:armenia | did you mean country:AM?",
        "country:XZ | never occurs",
        "language:english | did you mean language:en?",
        "“flood warning” | “ opens or closes no phrase; write \" around its words",
        "gale AND »high tide« | » opens or closes no phrase",
        "\"storm (surge OR tide)\" | OR in it is a word like others; write fn:phrase(one fn:or(two three))",
        "\"storm (surge AND NOT tide)\" | a phrase has no operators",
        "grain or oil | 'or' is looked for as a word; write OR",
        "grain and oil | write AND",
        "(grain Not oil) | write NOT",
        "vega++ | '++' is dropped: this finds 'vega' alone",
        "c# AND code | '#' is dropped",
        "\"c# code\" | '#' is dropped: this finds 'c code' alone",
        "person:rex+ | '+' is dropped",
        "$40 | '$' is dropped",
        "nagorno-kara* | no word has '-' in it",
        "c#* | no word has '#' in it",
        "/peace treaty/ | no word has ' ' in it",
        "sea~2 | looked for with 1 edit, not 2",
        "a~1 | looked for with 0 edits, not 1"
      })
  void shouldWarnWhenQueryIsHardlyMeant(String query, String warning) throws QueryException {
    assertThat(lint(query)).anySatisfy(found -> assertThat(found).contains(warning));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "peace AND treaty",
        "place:armenia AND place:azerbaijan AND (body:\"peace treaty\" OR subject:\"medtop:20000073\")",
        "the AND treaty",
        "(peace OR war) AND NOT sport",
        "*:* AND NOT language:en",
        "figure.percent:[10 TO 20] AND figure.percent:[30 TO 40]",
        "(the of treaty)@3",
        "country:AM AND language:en-GB",
        "published:2021 AND published:2021-06",
        "grain OR oil",
        "\"grain or oil\"",
        "\"or\" AND grain",
        "nagorno-karabakh AND AT&T AND U.S. AND l'armée AND Baku's",
        "\"peace treaty\"~2 AND word~2 AND 3.5 AND entity:\"iso3166:AM\"",
        "/sanction(s|ed)/ AND colo*r AND u.s*"
      })
  void shouldSayNothingWhenQueryIsSensible(String query) throws QueryException {
    assertThat(lint(query)).isEmpty();
  }

  private static List<String> lint(String query) throws QueryException {
    return QueryLint.lint(QueryParser.parse(query), query).stream()
        .map(QueryException::getMessage)
        .toList();
  }
}
