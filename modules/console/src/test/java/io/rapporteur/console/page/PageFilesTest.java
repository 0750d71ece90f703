package io.rapporteur.console.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

/** The page is small, complete in itself, and gives documents no way to be anything but text. */
class PageFilesTest {
  private static final Path PAGE = Path.of("target/classes/io/rapporteur/console/page");
  private static final Pattern IMPORT = Pattern.compile("from \"([^\"]+)\"");
  private static final int MOST_ZIPPED = 150_000;

  @Test
  void shouldWeighNoMoreThanItMay() throws IOException {
    int sum = 0;
    for (Path file : files(".js", ".css")) {
      ByteArrayOutputStream zipped = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(zipped)) {
        out.write(Files.readAllBytes(file));
      }
      sum += zipped.size();
    }
    assertThat(sum).isBetween(1, MOST_ZIPPED);
  }

  @Test
  void shouldImportWhatIsThere() throws IOException {
    for (Path file : files(".js")) {
      Matcher matcher = IMPORT.matcher(Files.readString(file));
      while (matcher.find()) {
        String name = matcher.group(1);
        Path target =
            name.startsWith("/page/")
                ? PAGE.resolve(name.substring("/page/".length()))
                : file.getParent().resolve(name).normalize();
        assertThat(target).as("imported by " + file).isRegularFile();
      }
    }
  }

  @Test
  void shouldLinkWhatIsThere() throws IOException {
    Matcher matcher =
        Pattern.compile("(?:href|src)=\"/page/([^\"]+)\"")
            .matcher(Files.readString(PAGE.resolve("index.html")));
    int found = 0;
    while (matcher.find()) {
      assertThat(PAGE.resolve(matcher.group(1))).isRegularFile();
      found++;
    }
    assertThat(found).isGreaterThan(3);
  }

  @Test
  void shouldLeaveNoWayForMarkup() throws IOException {
    for (Path file : files(".js")) {
      if (!file.endsWith("lib/lit-html.js")) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write")
            .doesNotContain("unsafeHTML", "eval(", "new Function", "http://", " style=");
      }
    }
  }

  @Test
  void shouldStaySmallFileByFile() throws IOException {
    for (Path file : files(".js", ".css")) {
      if (!file.endsWith("lib/lit-html.js")) {
        assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(300);
      }
    }
  }

  private static List<Path> files(String... ends) throws IOException {
    try (Stream<Path> all = Files.walk(PAGE)) {
      List<Path> found =
          all.filter(f -> Stream.of(ends).anyMatch(end -> f.toString().endsWith(end))).toList();
      assertThat(found).isNotEmpty();
      return found;
    }
  }
}
