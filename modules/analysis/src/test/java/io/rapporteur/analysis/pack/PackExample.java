package io.rapporteur.analysis.pack;

import static java.util.stream.Collectors.joining;

import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.model.Document;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A line of {@code packs/TAG/examples/LAYER.txt}: a text, the day it was published or {@code -},
 * and what must be read in it, parted by tabs. {@code \n} stands for the end of a line.
 *
 * @param place file and line
 * @param expected what must be read in the order of the text, joined by {@code " ; "}; empty when
 *     nothing must be
 */
record PackExample(String place, String tag, String text, String published, String expected) {

  /** The examples of a pack for a layer; none when it has no such file. */
  static List<PackExample> of(String tag, ExampleLayer layer) {
    String path = tag + "/examples/" + layer.fileName();
    List<String> lines = PackResources.lines(path);
    List<PackExample> examples = new ArrayList<>();
    for (int i = 0; lines != null && i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && line.charAt(0) != '#') {
        examples.add(parse(path + " line " + (i + 1), tag, line));
      }
    }
    return examples;
  }

  private static PackExample parse(String place, String tag, String line) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2 || columns.length > 3) {
      throw new IllegalStateException(
          place + ": an example has a text, a day or -, and what must be read, parted by tabs");
    }
    String expected = columns.length == 3 ? columns[2] : "";
    String normal = Arrays.stream(expected.split(" ; ")).map(String::strip).collect(joining(" ; "));
    return new PackExample(place, tag, columns[0].replace("\\n", "\n"), columns[1], normal);
  }

  /** The text as a document in the language of the pack, with nothing read yet. */
  Reading reading() {
    Document document = Document.newBuilder().setUri("urn:example").setBody(text).build();
    if (!published.equals("-")) {
      LocalDate day = LocalDate.parse(published);
      document.setPublished(day.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }
    Reading reading = new Reading(document);
    reading.result().getLanguage().setTag(tag);
    reading.body(text);
    return reading;
  }
}
