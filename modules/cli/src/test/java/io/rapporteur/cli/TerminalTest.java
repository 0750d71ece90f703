package io.rapporteur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class TerminalTest {
  private final StringWriter written = new StringWriter();
  private final Terminal terminal = new Terminal(new PrintWriter(written), true);

  @Test
  void shouldTakeOutWhatAnotherTextWouldDoToATerminal() {
    terminal.line("a\u001b]0;title\u0007b\u001b[2Jc\u009b31md\u202ee\rf");

    assertThat(written.toString()).isEqualTo("a]0;titleb[2Jc31mdef\n");
  }

  @Test
  void shouldLeaveColoursLinesAndTabs() {
    String text = terminal.style(Style.RED, "red") + "\n\tnext";
    terminal.line(text);

    assertThat(written.toString()).isEqualTo(text + "\n");
  }

  @Test
  void shouldEscapeInJsonWhatItTakesOutElsewhere() {
    terminal.json("{\"a\":\"b\u009b31m\u202e\"}");

    assertThat(written.toString()).isEqualTo("{\"a\":\"b\\u009b31m\\u202e\"}\n");
  }
}
