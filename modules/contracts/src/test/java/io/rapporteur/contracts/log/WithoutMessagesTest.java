package io.rapporteur.contracts.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class WithoutMessagesTest {
  @Test
  void shouldKeepClassesAndPlacesAndDropWhatWasSaid() {
    RuntimeException cause = new IllegalArgumentException("the text of a document");
    Throwable thrown = new IllegalStateException("quotes the text of a document", cause);
    StringWriter written = new StringWriter();
    WithoutMessages.of(thrown).printStackTrace(new PrintWriter(written, true));

    assertThat(written.toString())
        .contains("java.lang.IllegalStateException", "java.lang.IllegalArgumentException")
        .contains("at io.rapporteur.contracts.log.WithoutMessagesTest.should")
        .doesNotContain("text of a document");
  }

  @Test
  void shouldEndWhereCausesGoInACircle() {
    Exception one = new Exception();
    one.initCause(new Exception(one));

    assertThat(WithoutMessages.of(one)).hasMessage("java.lang.Exception");
    assertThat(WithoutMessages.of(null)).isNull();
  }
}
