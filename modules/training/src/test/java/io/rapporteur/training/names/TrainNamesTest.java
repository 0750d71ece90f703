package io.rapporteur.training.names;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rapporteur.analysis.gazetteer.Gazetteer;
import io.rapporteur.analysis.gazetteer.Pieces;
import io.rapporteur.analysis.names.NameFinder;
import io.rapporteur.analysis.names.passes.FoundName;
import io.rapporteur.analysis.names.passes.NamePasses;
import io.rapporteur.analysis.names.tagging.NameModel;
import io.rapporteur.analysis.names.tagging.NameResources;
import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.model.EntityType;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    assertThat(model.resourcesHash()).isEqualTo(NameResources.hash());
    var reading = NameSets.segmented("Yesterday Mr Grub Ellat sang. Nobody at Zork Corp listened.");
    List<FoundName> found =
        new NameFinder(model, Gazetteer.standard(), LanguagePacks.english(), NamePasses.all())
            .find(reading, Pieces.of(reading.body()));
    assertThat(found)
        .extracting(name -> reading.body().substring(name.start(), name.end()))
        .containsExactly("Grub Ellat", "Zork Corp");
    assertThat(found)
        .extracting(FoundName::type)
        .containsExactly(EntityType.person, EntityType.organisation);
  }

  @Test
  void shouldMeasureOnDocumentsItDidNotLearnFrom() throws IOException {
    Path out = folder.resolve("predictions");
    run("--folded", "small", "--predictions", out.toString());
    assertThat(Files.readAllLines(out.resolve("small.jsonl")))
        .hasSize(PEOPLE.size())
        .allMatch(line -> line.contains("\"PER\""));
  }

  @Test
  void shouldReadASetOfOneFileAndOneItDoesNotLearnFrom() throws IOException {
    Path other = Files.createDirectories(folder.resolve("more/other"));
    Files.writeString(
        other.resolve("train.jsonl"),
        "{\"id\":\"1\",\"text\":\"Yesterday Mr Qarl Vumm sang.\","
            + "\"spans\":[{\"start\":13,\"end\":22,\"type\":\"PER\"}]}\n");
    Path out = folder.resolve("predictions");
    run("--unseen", "other", "--predictions", out.toString());
    assertThat(out.resolve("small.jsonl")).doesNotExist();
    assertThat(Files.readString(out.resolve("other.jsonl")))
        .contains("{\"start\":13,\"end\":22,\"type\":\"PER\"}");
  }

  @Test
  void shouldShipWhatTheRecipeMakes() throws IOException {
    Recipe recipe = Recipe.read(Path.of("recipes/names-default.properties"), Map.of());
    NameModel shipped = NameModel.of(LanguagePacks.english(), NameModel.DEFAULT).orElseThrow();
    assertThat(shipped.description()).isEqualTo(String.join(",", recipe.sets()));
  }

  private Path train(String name) throws IOException {
    Path out = folder.resolve(name);
    run("--out", out.toString());
    return out;
  }

  private void run(String... more) throws IOException {
    List<String> args =
        new ArrayList<>(
            List.of(
                "--recipe",
                "recipes/names-default.properties",
                "--data",
                folder.resolve("more") + "," + folder.resolve("data"),
                "--sets",
                "small",
                "--least",
                "1",
                "--seeds",
                "2"));
    args.addAll(List.of(more));
    TrainNames.main(args.toArray(String[]::new));
  }

  private static ObjectNode entity(ObjectMapper json, int start, int end, String type) {
    return json.createObjectNode().put("start", start).put("end", end).put("type", type);
  }
}
