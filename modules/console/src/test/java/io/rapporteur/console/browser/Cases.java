package io.rapporteur.console.browser;

import static io.rapporteur.testkit.AnnotatedDocuments.annotated;

import io.rapporteur.model.Alert;
import io.rapporteur.model.AlertStatus;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.DateBasis;
import io.rapporteur.model.DateReference;
import io.rapporteur.model.DateType;
import io.rapporteur.model.Document;
import io.rapporteur.model.Edit;
import io.rapporteur.model.EditKind;
import io.rapporteur.model.Rule;
import io.rapporteur.model.RuleMatch;
import io.rapporteur.model.Span;
import io.rapporteur.model.Subject;
import io.rapporteur.testkit.BodySpans;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Documents that browsers find hard, and those that a desk has every day. */
final class Cases {
  static final String FERRY = "urn:test:ferry";
  static final String ARABIC = "urn:test:arabic";
  static final String RUSSIAN = "urn:test:russian";
  static final String EMOJI = "urn:test:emoji";
  static final String HOSTILE = "urn:test:hostile";
  static final String TAGGED = "urn:test:tagged";
  static final String EDITED = "urn:test:edited";
  static final String RAW =
      "Home > Sea\n\nThe  quay at Odda was closed.\n\nShare this!\n\nIt opens on Monday.Boats wait.";

  private Cases() {}

  /** The rule that {@link #ferry} is on a route for. */
  static Rule ferries() {
    return Rule.newBuilder()
        .setId("ferries")
        .setTitle("Ferries in Norway")
        .setQuery("body:(ferry OR ferries)")
        .setSubjects(new ArrayList<>())
        .setRoutes(new ArrayList<>(List.of("transport")))
        .build();
  }

  /** An alert of {@link #ferries} over {@link #ferry}. */
  static Alert alert(String id, AlertStatus status) {
    Instant noon = Instant.parse("2024-03-01T12:00:00Z");
    return Alert.newBuilder()
        .setId(id)
        .setRule("ferries")
        .setTitle("Ferries in Norway")
        .setStatus(status)
        .setWindowStart(noon)
        .setWindowEnd(noon.plusSeconds(7200))
        .setDocuments(new ArrayList<>(List.of(FERRY)))
        .setSources(new ArrayList<>(List.of("fjord.example")))
        .setThreshold(1)
        .build();
  }

  static AnnotatedDocument ferry() {
    String body =
        "OSLO - Norway will build two ferries for $80 million, Minister Kari Dahl said.\n\n"
            + "“The first ferry sails in May,” Kari Dahl told the council of Bergen.";
    AnnotatedDocument document =
        annotated(FERRY)
            .headline("Norway to build two ferries")
            .body(body)
            .source("fjord.example")
            .country("Norway", "NO")
            .place("Bergen", "NO")
            .person("Kari Dahl")
            .figure("two ferries", 2, "")
            .figure("$80 million", 80_000_000, "USD")
            .quotation("The first ferry sails in May,", "Kari Dahl")
            .routes("transport")
            .build();
    document.getDates().add(date(body, "May", "XXXX-05"));
    List<Span> spans =
        List.of(BodySpans.first(body, "ferries"), BodySpans.all(body, "ferry").get(0));
    document.getMatches().add(match("ferries", List.of("transport"), spans));
    document.getMatches().get(0).setTitle("Ferries in Norway");
    return document;
  }

  private static DateReference date(String body, String exact, String value) {
    return DateReference.newBuilder()
        .setSpan(BodySpans.first(body, exact))
        .setType(DateType.date)
        .setValue(value)
        .setResolved(DateBasis.unresolved)
        .build();
  }

  /** A rule that asks for a subject, which has no passage of its own. */
  static Rule bySubject() {
    return Rule.newBuilder(ferries())
        .setId("sea")
        .setTitle("The sea desk")
        .setQuery("subject:\"medtop:20000337\"")
        .build();
  }

  /** On a route by {@link #bySubject}, whose subject another rule gave for a passage. */
  static AnnotatedDocument tagged() {
    String body = "The pilots of the harbour went on strike.";
    AnnotatedDocument document =
        annotated(TAGGED).headline("Pilots strike").body(body).routes("transport").build();
    document.getSubjects().add(new Subject("medtop:20000337", "transport", "pilots", 1.0));
    document.getMatches().add(match("pilots", List.of(), List.of(BodySpans.first(body, "pilots"))));
    document.getMatches().add(match("sea", List.of("transport"), List.of()));
    return document;
  }

  private static RuleMatch match(String rule, List<String> routes, List<Span> spans) {
    return RuleMatch.newBuilder()
        .setRule(rule)
        .setTitle(rule)
        .setRoutes(new ArrayList<>(routes))
        .setSpans(new ArrayList<>(spans))
        .build();
  }

  static AnnotatedDocument arabic() {
    return annotated(ARABIC)
        .headline("افتتاح خط العبارات بين طنجة والجزيرة الخضراء")
        .body("قالت الوزيرة ليلى حداد إن العبارة تنقل 900 راكب من طنجة كل يوم.\n\nThe port opened.")
        .language("ar")
        .source("bahr.example")
        .person("ليلى حداد")
        .place("طنجة", "MA")
        .figure("900 راكب", 900, "")
        .build();
  }

  static AnnotatedDocument russian() {
    return annotated(RUSSIAN)
        .headline("Паром вернулся в Батуми")
        .body("Паром «Чайка» вернулся в Батуми, сообщил капитан Ираклий Беридзе.")
        .language("ru")
        .source("chaika.example")
        .person("Ираклий Беридзе")
        .place("Батуми", "GE")
        .build();
  }

  /** Signs outside the first plane, of several code points, and a mark over a letter. */
  static AnnotatedDocument emoji() {
    return annotated(EMOJI)
        .headline("🚢 Ferry sails 👩‍👩‍👧")
        .body(
            "🚢🇳🇴 The 👩‍👩‍👧 boarded 𝓐t Bergen, e\u0301clair in hand; 12 ferries 🚢 sail from Bergen.")
        .place("Bergen", "NO")
        .figure("12 ferries", 12, "")
        .build();
  }

  /** What wants to be run, to be asked for, or to be read backwards. */
  static AnnotatedDocument hostile() {
    AnnotatedDocument document =
        annotated(HOSTILE)
            .headline("<script>window.hit=1</script><img src=x onerror='window.hit=1'> \u202Egnp")
            .body(
                "<img src=\"http://evil.example/x.png\" onerror=\"window.hit=1\"> and \u202Etxet\u202C"
                    + " <svg onload=window.hit=1> <a href=\"javascript:window.hit=1\">x</a>"
                    + " {{constructor.constructor('window.hit=1')()}} \u0007 ${window.hit=1}")
            .source("\"><script>window.hit=1</script>")
            .by("<style>body{display:none}</style>")
            .build();
    document.setCanonicalUrl("javascript:window.hit=1");
    document.setEdNote("<iframe src=http://evil.example></iframe>");
    return document;
  }

  /** One line of five million letters. */
  static AnnotatedDocument endless() {
    return annotated("urn:test:endless")
        .headline("A line without an end")
        .body("ferry ".repeat(833_333))
        .build();
  }

  static Document raw() {
    return Document.newBuilder().setUri(EDITED).setBody(RAW).setInfoSource("quay.example").build();
  }

  /**
   * {@link #raw} cleaned: a bread-crumb and a share line taken out, two spaces made one, one put
   * in.
   */
  static AnnotatedDocument edited() {
    String body = "The quay at Odda was closed.\n\nIt opens on Monday. Boats wait.";
    AnnotatedDocument document =
        annotated(EDITED).headline("Quay closed").body(body).source("quay.example").build();
    document
        .getEdits()
        .addAll(
            List.of(
                edit(EditKind.breadcrumb, "Home > Sea\n\n", "", 0),
                edit(EditKind.whitespace, "  ", " ", 3),
                edit(EditKind.share_line, "Share this!\n\n", "", 30),
                inserted(RAW.indexOf("Boats"), body.indexOf(" Boats"))));
    return document;
  }

  private static Edit inserted(int raw, int at) {
    return new Edit(EditKind.glued_sentence, raw, raw, "", " ", at);
  }

  private static Edit edit(EditKind kind, String exact, String replacement, int at) {
    int start = RAW.indexOf(exact);
    return new Edit(kind, start, start + exact.length(), exact, replacement, at);
  }
}
