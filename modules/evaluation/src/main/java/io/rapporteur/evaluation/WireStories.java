package io.rapporteur.evaluation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** The wire stories of the evaluation folder, {@code load_reuters21578/docs.jsonl.gz}. */
public final class WireStories {
  private WireStories() {}

  /**
   * Whether they are there.
   *
   * @param data the evaluation folder; may be null
   */
  public static boolean in(Path data) {
    return data != null && Files.exists(file(data));
  }

  /** The first stories, in the order of the file; at most {@code count}. */
  public static List<String> read(Path data, int count) {
    List<String> stories = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file(data))), StandardCharsets.UTF_8))) {
      for (String line = in.readLine();
          line != null && stories.size() < count;
          line = in.readLine()) {
        stories.add(text(line));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file(data), e);
    }
    return stories;
  }

  private static Path file(Path data) {
    return data.resolve("load_reuters21578/docs.jsonl.gz");
  }

  private static String text(String line) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(line)) {
      while (parser.nextToken() != null) {
        if (parser.currentToken() == JsonToken.FIELD_NAME && parser.currentName().equals("text")) {
          parser.nextToken();
          return String.valueOf(parser.getValueAsString(""));
        }
      }
      return "";
    }
  }
}
