package io.rapporteur.streams.relate;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.Analyzer;
import io.rapporteur.analysis.Analyzers;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Documents of two events, of a copy, of a look-alike a year before, and of something else. */
public final class Wire {
  private static final Analyzer ANALYZER = Analyzers.with(AnalysisOptions.defaults());

  private static final String FLOOD =
      """
      VELTRA — A dam on the Ardo river broke on Tuesday morning and flooded the town of Veltra, \
      killing 14 people and driving 2,300 residents from their homes, Governor Mirela Tosk said.

      "We lost fourteen neighbours in a single hour, and we will not rest until every house is \
      searched," Tosk told reporters at the bridge. Engineers had warned of cracks in the Ardo dam \
      in March 2026, the regional water agency said.
      """;

  private Wire() {}

  /** All of them, read. */
  public static List<AnnotatedDocument> all() {
    return List.of(
        read("d:flood-1", "Agency North", "2026-05-12T09:00:00Z", "Dam breaks above Veltra", FLOOD),
        read(
            "d:flood-2",
            "Town Herald",
            "2026-05-12T11:30:00Z",
            "Dam breaks above Veltra, 14 dead",
            FLOOD.replace("VELTRA —", "VELTRA (Agency North) —")),
        read(
            "d:flood-3",
            "Evening Post",
            "2026-05-12T16:00:00Z",
            "Sixteen dead after the Ardo dam broke",
            """
            Sixteen people were killed when the Ardo dam above Veltra broke on Tuesday, the fire \
            service said in the afternoon. Some 2,300 residents were driven from their homes, \
            according to Governor Mirela Tosk.

            The regional water agency had warned of cracks in the dam in March. "We lost fourteen \
            neighbours in a single hour," Tosk said at the bridge.
            """),
        read(
            "d:flood-4",
            "Radio Ardo",
            "2026-05-13T07:00:00Z",
            "Veltra searches for the missing after the dam broke",
            """
            Rescuers in Veltra searched flooded houses on Wednesday, a day after the dam on the \
            Ardo river broke and killed 16 people. Governor Mirela Tosk said that nine residents \
            were still missing.
            """),
        read(
            "d:old-flood",
            "Agency North",
            "2025-04-02T09:00:00Z",
            "Ardo floods Veltra",
            """
            VELTRA — The Ardo river flooded the town of Veltra on Wednesday after a week of rain, \
            and 400 residents were driven from their homes, Governor Mirela Tosk said on 2 April \
            2025. Nobody was killed.
            """),
        read(
            "d:strike-1",
            "Evening Post",
            "2026-05-12T10:00:00Z",
            "Dock workers of Sannick walk out",
            """
            Some 4,100 dock workers walked out of the port of Sannick on Tuesday over pay, their \
            union said. The union asks for 7 percent more; the port offers 3 percent.

            "Nobody loads a ship in Sannick today," union leader Piet Harrow said.
            """),
        read(
            "d:strike-2",
            "Agency North",
            "2026-05-12T12:00:00Z",
            "Strike shuts the port of Sannick",
            """
            SANNICK — A strike of 4,100 dock workers shut the port of Sannick on Tuesday. "Nobody \
            loads a ship in Sannick today," said Piet Harrow, who leads the dockers' union. The \
            union asks for 7 percent more pay.
            """),
        read(
            "d:bakery",
            "Town Herald",
            "2026-05-12T08:00:00Z",
            "Oldest bakery of Lorn turns 200",
            """
            The oldest bakery of Lorn turned 200 on Tuesday. Baker Ines Quell gave away 200 loaves \
            of rye bread in the market square.
            """));
  }

  /** A later version of the first, with another number. */
  public static AnnotatedDocument corrected() {
    Document document =
        document(
            "d:flood-1",
            "Agency North",
            "2026-05-12T09:00:00Z",
            "Dam breaks above Veltra",
            FLOOD.replace("killing 14 people", "killing 15 people"));
    return ANALYZER.analyze(Document.newBuilder(document).setVersion(2).build());
  }

  /** The same news as it could have been some time before. */
  public static AnnotatedDocument earlier(AnnotatedDocument reading, Duration before) {
    Document document =
        Document.newBuilder()
            .setUri(reading.getUri() + "/past")
            .setVersion(1)
            .setInfoSource(reading.getInfoSource())
            .setPublished(reading.getPublished().minus(before))
            .setHeadline(reading.getHeadline())
            .setBody(reading.getBody())
            .build();
    return ANALYZER.analyze(document);
  }

  /** One that is read as German. */
  public static AnnotatedDocument german() {
    return read(
        "d:deutsch",
        "Zeitung",
        "2026-05-12T10:00:00Z",
        "Damm bei Veltra gebrochen",
        """
        Am Dienstag ist der Damm am Fluss Ardo gebrochen und hat die Stadt Veltra überschwemmt. \
        Dabei sind vierzehn Menschen gestorben, wie die Behörden am Nachmittag mitteilten.
        """);
  }

  private static AnnotatedDocument read(
      String uri, String source, String published, String headline, String body) {
    return ANALYZER.analyze(document(uri, source, published, headline, body));
  }

  private static Document document(
      String uri, String source, String published, String headline, String body) {
    return Document.newBuilder()
        .setUri(uri)
        .setVersion(1)
        .setInfoSource(source)
        .setPublished(Instant.parse(published))
        .setHeadline(headline)
        .setBody(body)
        .build();
  }
}
