package io.rapporteur.connect;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.ChangedMeaning;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.FigureStatus;
import io.rapporteur.model.Membership;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.QuotationVariant;
import io.rapporteur.model.Story;
import io.rapporteur.model.Verdict;
import io.rapporteur.model.VerdictFact;
import io.rapporteur.model.YardstickVerdict;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables of deploy/connect and what docs/sql.md says of them, beside the records. */
class TablesTest {
  private static final Path FOLDER = Path.of("../../deploy/connect/postgres");
  private static final Pattern TABLE =
      Pattern.compile("CREATE TABLE IF NOT EXISTS (\\w+) \\((.*?)\\n\\);", Pattern.DOTALL);

  private static final Map<String, Schema> RECORDS =
      Map.of(
          "mentions", MentionFact.getClassSchema(),
          "quotations", QuotationFact.getClassSchema(),
          "figures", FigureFact.getClassSchema(),
          "verdicts", VerdictFact.getClassSchema(),
          "documents", AnnotatedDocument.getClassSchema(),
          "stories", Story.getClassSchema(),
          "memberships", Membership.getClassSchema());

  private static final Map<String, List<String>> TABLES = tables();

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> tables() {
    Map<String, List<String>> tables = new TreeMap<>();
    Matcher table = TABLE.matcher(text(FOLDER.resolve("schema.sql")));
    while (table.find()) {
      List<String> columns = new ArrayList<>();
      for (String line : table.group(2).strip().split("\n")) {
        columns.add(line.strip().split(" ")[0]);
      }
      tables.put(table.group(1), columns);
    }
    return tables;
  }

  private static List<String> fields(Schema record) {
    return record.getFields().stream().map(Schema.Field::name).toList();
  }

  @ParameterizedTest
  @CsvSource({"mentions", "quotations", "figures", "verdicts"})
  void shouldHaveAColumnForEachFieldOfAFact(String table) {
    assertThat(TABLES.get(table)).containsExactlyElementsOf(fields(RECORDS.get(table)));
  }

  @ParameterizedTest
  @CsvSource({"documents", "stories", "memberships"})
  void shouldHaveAColumnForEachFieldThatAConnectorLetsThrough(String table) throws IOException {
    Properties connector = new Properties();
    try (Reader in = Files.newBufferedReader(FOLDER.resolve(table + ".properties"))) {
      connector.load(in);
    }
    Map<String, String> renamed = new HashMap<>();
    for (String pair : connector.getProperty("transforms.some.renames", "").split(",")) {
      if (!pair.isEmpty()) {
        renamed.put(pair.split(":")[0], pair.split(":")[1]);
      }
    }
    List<String> columns = new ArrayList<>();
    for (String field : connector.getProperty("transforms.some.include").split(",")) {
      // what is nested was made flat
      assertThat(fields(RECORDS.get(table))).contains(field.split("_")[0]);
      columns.add(renamed.getOrDefault(field, field));
    }
    assertThat(TABLES.get(table)).containsExactlyInAnyOrderElementsOf(columns);
  }

  @Test
  void shouldExplainColumnsThatThereAre() {
    String page = text(Path.of("../../docs/sql.md"));
    String of = "";
    int explained = 0;
    for (String line : page.substring(page.indexOf("## What the columns hold")).split("\n")) {
      String[] cells = line.split(" ?\\| ?");
      if (!line.startsWith("| ") || cells[2].equals("column")) {
        continue;
      }
      of = cells[1].isBlank() ? of : cells[1].replace("`", "");
      List<String> columns = TABLES.get(of.equals("facts") ? "figures" : of);
      Matcher name = Pattern.compile("`(\\w+)`").matcher(cells[2]);
      while (name.find()) {
        assertThat(columns).as(line).contains(name.group(1));
        explained++;
      }
    }
    assertThat(explained).isGreaterThan(40);
  }

  @Test
  void shouldExplainEachValueThatAColumnMayHave() {
    String page = text(Path.of("../../docs/sql.md"));
    Stream.of(
            MentionKind.getClassSchema(),
            QuotationKind.getClassSchema(),
            FigureStatus.getClassSchema(),
            Verdict.getClassSchema(),
            YardstickVerdict.getClassSchema(),
            QuotationVariant.getClassSchema(),
            ChangedMeaning.getClassSchema())
        .flatMap(type -> type.getEnumSymbols().stream())
        .forEach(value -> assertThat(page).contains("`" + value + "`"));
  }
}
