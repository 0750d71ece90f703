package io.rapporteur.streams.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MatchedDocumentTest {
  private static final MatchedEvent EVENT = new MatchedEvent(7, "urn:a", "x");

  @Test
  void shouldReadBackWhatItWrites() {
    MatchedDocument matched =
        MatchedDocument.unknown("urn:a")
            .placed("s1", 5, 1)
            .next(EVENT, new TreeSet<>(List.of("all", "ships\u0001")), 9, 3)
            .placed("s2", 8, 2);
    assertThat(MatchedDocument.decode(matched.encoded())).isEqualTo(matched);
    assertThat(matched.at()).as("the latest").isEqualTo(9);
    assertThat(matched.placement()).isEqualTo(new StoryPlacement("s2", List.of("s1"), 2));
  }

  @Test
  void shouldReadWhatWasStoredBeforeThereWereStories() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(2);
      out.writeLong(9);
      out.writeLong(3);
      out.writeLong(7);
      out.writeUTF("urn:a");
      out.writeUTF("x");
      out.writeInt(1);
      out.writeUTF("ships");
      out.writeInt(0);
    }
    assertThat(MatchedDocument.decode(bytes.toByteArray()))
        .isEqualTo(
            MatchedDocument.unknown("urn:a").next(EVENT, new TreeSet<>(List.of("ships")), 9, 3));
  }

  @Test
  void shouldRememberTheLastStoriesOnly() {
    MatchedDocument matched = MatchedDocument.unknown("urn:a");
    for (int i = 0; i < 30; i++) {
      matched = matched.placed("s" + i, 0, i);
    }
    assertThat(matched.placement().left())
        .hasSize(StoryPlacement.REMEMBERED)
        .startsWith("s9")
        .endsWith("s28");
    matched = matched.placed("s20", 0, 30);
    assertThat(matched.placement().left()).doesNotContain("s20").endsWith("s29");
  }
}
