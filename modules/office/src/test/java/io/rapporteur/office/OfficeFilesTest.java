package io.rapporteur.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.tika.exception.TikaException;
import org.junit.jupiter.api.Test;

class OfficeFilesTest {
  /** A dead letter that is made once more after a failure says the same. */
  @Test
  void shouldSayTheSameOfADamagedFileEachTime() {
    assertThat(said(new Object() + " is no list")).isEqualTo(said(new Object() + " is no list"));
    assertThat(said("Record is none: org.example.Placeholder@3605c4d3 at 3629"))
        .isEqualTo("Record is none: org.example.Placeholder at 3629");
    assertThat(said("no part kari@dahl.example")).isEqualTo("no part kari@dahl.example");
  }

  private static String said(String message) {
    return OfficeFiles.said(new TikaException("outside", new IOException(message)));
  }
}
