package io.rapporteur.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.Found;
import io.rapporteur.analysis.names.NameFinder;
import io.rapporteur.analysis.names.NameModel;
import io.rapporteur.model.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainNamesTest {
  private static final List<String> PEOPLE =
      List.of("Qorl Vemm", "Zast Uppik", "Brin Okkel", "Dwam Issat", "Plon Erruk", "Vask Ottin");

  @TempDir Path folder;

  @BeforeEach
  void writeSet() throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> docs = new ArrayList<>();
    List<String> gold = new ArrayList<>();
    for (int i = 0; i < PEOPLE.size(); i++) {
      String text = "Yesterday Mr " + PEOPLE.get(i) + " sang. Nobody at Wibble Corp listened.";
      ObjectNode line = json.createObjectNode().put("id", "d" + i);
      docs.add(json.writeValueAsString(line.deepCopy().put("text", text).put("outlet", "o" + i)));
      int person = text.indexOf(PEOPLE.get(i));
      int firm = text.indexOf("Wibble");
      line.putArray("entities")
          .add(entity(json, person, person + PEOPLE.get(i).length(), "Person"))
          .add(entity(json, firm, firm + "Wibble Corp".length(), "ORG"));
      gold.add(json.writeValueAsString(line));
    }
    Path set = Files.createDirectories(folder.resolve("data/small"));
    Files.write(set.resolve("docs.dev.jsonl"), docs);
    Files.write(set.resolve("gold.dev.jsonl"), gold);
  }

  @Test
  void shouldLearnFromTheDataItIsGivenTheSameEachTime() throws IOException {
    Path first = train("first.model");
    Path second = train("second.model");
    assertThat(first).hasSameBinaryContentAs(second);
    NameModel model;
    try (InputStream in = Files.newInputStream(first)) {
      model = NameModel.read(in);
    }
    assertThat(model.description()).isEqualTo("small");
    var reading = GoldSets.segmented("Yesterday Mr Grub Ellat sang. Nobody at Zork Corp listened.");
    List<Found> found =
        new NameFinder(model, Gazetteer.standard()).find(reading, Pieces.of(reading.body()));
    assertThat(found)
        .extracting(name -> reading.body().substring(name.start(), name.end()))
        .containsExactly("Grub Ellat", "Zork Corp");
    assertThat(found)
        .extracting(Found::type)
        .containsExactly(EntityType.person, EntityType.organisation);
  }

  @Test
  void shouldMeasureOnDocumentsItDidNotLearnFrom() throws IOException {
    Path out = folder.resolve("predictions");
    TrainNames.main(
        new String[] {
          "--data",
          folder.resolve("data").toString(),
          "--sets",
          "small",
          "--folds",
          "3",
          "--seeds",
          "1",
          "--predictions",
          out.toString()
        });
    assertThat(Files.readAllLines(out.resolve("small.jsonl")))
        .hasSize(PEOPLE.size())
        .allMatch(line -> line.contains("\"PER\""));
  }

  private Path train(String name) throws IOException {
    Path out = folder.resolve(name);
    TrainNames.main(
        new String[] {
          "--data", folder.resolve("data").toString(), "--sets", "small", "--out", out.toString()
        });
    return out;
  }

  private static ObjectNode entity(ObjectMapper json, int start, int end, String type) {
    return json.createObjectNode().put("start", start).put("end", end).put("type", type);
  }
}
