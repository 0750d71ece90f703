package io.rapporteur.stories.copies;

import static io.rapporteur.stories.copies.Texts.NOON;
import static io.rapporteur.stories.copies.Texts.document;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyDirectionTest {
  private static final Instant BEFORE = NOON.minusSeconds(7200);

  @Test
  void shouldBelieveACreditBeforeTheClock() {
    for (String body :
        List.of(
            "RIGA (AP) - A bridge fell.",
            "RIGA (AP) — A bridge fell.",
            "A bridge fell.\n\nSource: Associated Press",
            "A bridge fell.\n\nWith material from AP.",
            "A bridge fell.\n\nThe Associated Press contributed to this report.",
            "Мост упал.\n\nИсточник: AP")) {
      CopyDocument copy = document("copy", body, "Morning Post", BEFORE);
      CopyDocument wire = document("wire", "A bridge fell.", "The Associated Press", NOON);
      assertThat(CopyDirection.of(copy, wire).source()).as(body).isEqualTo("wire");
      assertThat(CopyDirection.of(wire, copy).source()).as(body).isEqualTo("wire");
    }
  }

  @Test
  void shouldReadACreditBesideTheText() {
    CopyDocument copy =
        new CopyDocument(
            "copy",
            "",
            "A bridge fell.",
            "Post",
            "Staff and Reuters",
            BEFORE,
            List.of(),
            List.of(),
            List.of());
    assertThat(CopyDirection.of(copy, document("wire", "A bridge fell.", "Reuters", NOON)).why())
        .isEqualTo("credit: Staff and Reuters");
  }

  @Test
  void shouldTakeANameInRunningTextForNoCredit() {
    CopyDocument a = document("a", "He told Reuters that a bridge fell.", "Post", NOON);
    CopyDocument b = document("b", "He told us that a bridge fell.", "Reuters", BEFORE);
    assertThat(CopyDirection.of(a, b).why()).isEqualTo("earlier: 120 min");
  }

  @Test
  void shouldLeaveItOpenInTheSameMinuteWithoutCredit() {
    CopyDocument a = document("a", "A bridge fell.", "Post", NOON);
    CopyDocument b = document("b", "A bridge fell.", "Herald", NOON.plusSeconds(40));
    assertThat(CopyDirection.of(a, b)).isEqualTo(new CopyDirection(null, "open: same minute"));
    CopyDocument undated = document("c", "A bridge fell.", "Herald", null);
    assertThat(CopyDirection.of(a, undated).source()).isNull();
  }

  @Test
  void shouldOrderTheTakesOfOneAgencyByTheirNumbers() {
    CopyDocument second =
        CopyDocument.plain("second", "UPDATE 2-Bridge falls", "Text", "Wire", NOON);
    CopyDocument first = CopyDocument.plain("first", "UPDATE 1-Bridge falls", "Text", "Wire", NOON);
    CopyDocument plain = CopyDocument.plain("plain", "Bridge falls", "Text", "Wire", NOON);
    CopyDocument corrected =
        CopyDocument.plain("corrected", "CORRECTED: Bridge falls", "Text", "Wire", NOON);
    assertThat(CopyDirection.of(second, first).source()).isEqualTo("first");
    assertThat(CopyDirection.of(corrected, plain).source()).isEqualTo("plain");
  }
}
