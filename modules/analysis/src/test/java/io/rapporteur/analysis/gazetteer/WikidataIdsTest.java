package io.rapporteur.analysis.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A wrong id is worse than none: ids are held against a published list where one is at hand. */
class WikidataIdsTest {
  @Test
  void shouldAgreeWithPublishedListWhereItIsPresent() throws IOException {
    String folder = System.getenv("GOLD_VOCABULARIES");
    assumeTrue(folder != null, "skipped: GOLD_VOCABULARIES names no folder of vocabularies");
    Map<String, String> published = new HashMap<>();
    for (String line : Files.readAllLines(Path.of(folder, "intl_organisations.jsonl"))) {
      JsonNode node = new ObjectMapper().readTree(line);
      if (node.hasNonNull("wikidata")) {
        published.put(
            node.get("name").asText().toLowerCase(Locale.ROOT), node.get("wikidata").asText());
      }
    }
    Set<String> checked = new HashSet<>();
    GazetteerTables.rows(
        "organisations.tsv",
        fields -> {
          String id = published.get(fields[1].toLowerCase(Locale.ROOT));
          if (id != null && !fields[3].isEmpty()) {
            assertThat(fields[3]).as(fields[1]).isEqualTo(id);
            checked.add(fields[1]);
          }
        });
    assertThat(checked).hasSizeGreaterThan(30);
  }

  @Test
  void shouldGiveEachIdToOneOrganisation() {
    Map<String, String> bearers = new HashMap<>();
    GazetteerTables.rows(
        "organisations.tsv",
        fields -> {
          if (!fields[3].isEmpty()) {
            assertThat(fields[3]).matches("Q[1-9][0-9]*");
            String other = bearers.put(fields[3], fields[1]);
            assertThat(other).as(fields[3] + " of " + fields[1]).isNull();
          }
        });
    assertThat(bearers).isNotEmpty();
  }
}
