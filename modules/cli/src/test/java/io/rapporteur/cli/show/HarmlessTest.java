package io.rapporteur.cli.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.contracts.json.ModelJson;
import io.rapporteur.model.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmlessTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31m",
        "\u001b]0;",
        "\u0007",
        "\u009b1m",
        "\u0000",
        "\u007f",
        "\u0085",
        "\u202e",
        "\u2066",
        "\u200f",
        "\u061c",
        "\u2028",
        "\ufeff",
        "\ud800",
        "\udb40\udc41"
      })
  void shouldKeepControlsAndDirectionsBackWhenATextHasThem(String control) {
    String line = Harmless.line("a" + control + "b");

    assertThat(line.codePoints())
        .allMatch(c -> c >= ' ' && c < 0x7f || Character.isLetterOrDigit(c));
    assertThat(line).startsWith("a").endsWith("b");
  }

  @Test
  void shouldMakeOneBlankOfAnyWhenATextIsBroken() {
    assertThat(Harmless.line("  one\r\n\ttwo\u00a0 three ")).isEqualTo("one two three");
  }

  @Test
  void shouldKeepLettersAndJoinersWhenATextIsOfAnotherScript() {
    String persian = "می\u200cرود";
    assertThat(Harmless.line(persian)).isEqualTo(persian);
    assertThat(Harmless.line("שלום 👩\u200d🚀")).isEqualTo("שלום 👩\u200d🚀");
  }

  @Test
  void shouldMeanTheSameWhenJsonIsEscaped() {
    Story story =
        Story.newBuilder().setId("a").setHeadline("x\u202ey\u009b\u001b[2J\udb40\udc41ю").build();

    String json = Harmless.json(ModelJson.toJson(story));

    assertThat(json.codePoints()).noneMatch(c -> c < ' ' || c >= 0x7f && c <= 0x9f || c == 0x202e);
    assertThat(ModelJson.fromJson(Story.class, json)).isEqualTo(story);
  }

  @Test
  void shouldKeepLinesAndNoColoursOfOthers() {
    assertThat(Harmless.text("a\u001b[31m\n\tb\u009b1m\u202e\rc")).isEqualTo("a[31m\n\tb1mc");
  }
}
