package io.rapporteur.stories.copies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CopyWordReaderTest {
  @Test
  void shouldReadTheSameWordsWhateverTheTypography() {
    assertThat(hashes("“It’s late” — he said: 1,200 men"))
        .isEqualTo(hashes("\"It's late\" - he said; 1200 men"));
  }

  @Test
  void shouldKeepDigitsAndDecimals() {
    assertThat(words("Up 1.5 to 12,345.60 at 10:30, 8-1/4 U.S. cents"))
        .containsExactly("Up", "1.5", "to", "12,345.60", "at", "10:30", "8", "1/4", "U.S", "cents");
  }

  @Test
  void shouldTakeForANameWhatIsNeverWrittenSmall() {
    List<CopyWord> words =
        CopyWordReader.read("The Council met. Later Anna Berg left the council.");
    assertThat(words.stream().map(word -> word.is(CopyWord.NAME)))
        .containsExactly(false, false, false, true, true, true, false, false, false);
  }

  @Test
  void shouldMarkQuotedWordsAndCloseThemWithTheParagraph() {
    List<CopyWord> words =
        CopyWordReader.read("He said \"never again\" twice.\n\n\"Open end.\n\nNext one");
    assertThat(words.stream().filter(word -> word.is(CopyWord.QUOTED))).hasSize(4);
  }

  @Test
  void shouldReadIdeographsOneByOne() {
    assertThat(CopyWordReader.read("東京で地震。")).hasSizeGreaterThanOrEqualTo(4);
  }

  private static List<Long> hashes(String text) {
    return CopyWordReader.read(text).stream().map(CopyWord::hash).toList();
  }

  private static List<String> words(String text) {
    return CopyWordReader.read(text).stream().map(w -> text.substring(w.start(), w.end())).toList();
  }
}
