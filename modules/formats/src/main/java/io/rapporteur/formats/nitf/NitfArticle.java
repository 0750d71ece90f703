package io.rapporteur.formats.nitf;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.xml.Dates;
import io.rapporteur.formats.xml.Tree;
import io.rapporteur.model.Document;
import io.rapporteur.model.PubStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdom2.Element;

/** Makes a document of the element {@code nitf}. */
final class NitfArticle {
  private final Element head;
  private final Element docdata;
  private final Element bodyHead;
  private final Map<String, String> attributes = new TreeMap<>();

  private NitfArticle(Element nitf) {
    head = Tree.child(nitf, "head");
    docdata = Tree.child(head, "docdata");
    bodyHead = Tree.at(nitf, "body", "body.head");
  }

  static Document read(Element nitf) {
    NitfArticle article = new NitfArticle(nitf);
    Document document = article.document();
    document.setBody(NitfBody.html(nitf));
    document.setContentType("text/html");
    document.setLanguage(Tree.language(nitf));
    document.setCanonicalUrl(Tree.attribute(Tree.child(article.head, "pubdata"), "ex-ref"));
    return document;
  }

  private Document document() {
    String uri = Tree.attribute(Tree.child(docdata, "doc-id"), "id-string");
    Document document = Document.newBuilder().setUri(uri == null ? "" : uri).build();
    document.setVersion(version());
    document.setPublished(time("date.issue"));
    document.setVersionCreated(time("date.release"));
    if (document.getPublished() == null) {
      document.setPublished(
          Dates.of(
              Tree.attribute(Tree.child(head, "pubdata"), "date.publication"),
              "pubdata/@date.publication"));
    }
    document.setPubStatus(status(Tree.attribute(docdata, "management-status")));
    document.setHeadline(headline());
    document.setBy(byline());
    Element dateline = Tree.child(bodyHead, "dateline");
    document.setLocated(Tree.line(Tree.child(dateline, "location")));
    document.setInfoSource(source());
    Element message = Tree.child(docdata, "ed-msg");
    document.setEdNote(
        Tree.attribute(message, "info") == null
            ? Tree.line(message)
            : Tree.attribute(message, "info"));
    document.setGenre(
        Tree.attribute(Tree.at(head, "tobject", "tobject.property"), "tobject.property.type"));
    document.setSubjects(subjects());
    keep();
    document.setAttributes(attributes);
    return document;
  }

  private long version() {
    String version = Tree.attribute(Tree.child(docdata, "du-key"), "version");
    if (version == null) {
      return 0;
    }
    try {
      return Math.max(0, Long.parseLong(version));
    } catch (NumberFormatException e) {
      attributes.put("du-key/version", version);
      return 0;
    }
  }

  private Instant time(String name) {
    return Dates.of(Tree.attribute(Tree.child(docdata, name), "norm"), name + "/@norm");
  }

  private static PubStatus status(String said) {
    if (said == null) {
      return PubStatus.usable;
    }
    return switch (said) {
      case "usable" -> PubStatus.usable;
      case "embargoed", "withheld" -> PubStatus.withheld;
      case "canceled", "cancelled" -> PubStatus.canceled;
      default ->
          throw new UnreadableDocumentException(
              "bad-status",
              "docdata/@management-status is '"
                  + said
                  + "', none of usable, embargoed, withheld, canceled");
    };
  }

  private String headline() {
    Element hedline = Tree.child(bodyHead, "hedline");
    String first = Tree.line(Tree.child(hedline, "hl1"));
    return first == null ? Tree.line(Tree.child(head, "title")) : first;
  }

  private String byline() {
    Element byline = Tree.child(bodyHead, "byline");
    String person = Tree.line(Tree.child(byline, "person"));
    String all = person == null ? Tree.line(byline) : person;
    boolean opened = all != null && all.regionMatches(true, 0, "by ", 0, 3);
    return opened ? all.substring(3).strip() : all;
  }

  /** Who distributes it, else the publication it stands in. */
  private String source() {
    String distributor = Tree.line(Tree.child(bodyHead, "distributor"));
    return distributor == null ? Tree.attribute(Tree.child(head, "pubdata"), "name") : distributor;
  }

  private List<String> subjects() {
    List<String> codes = new ArrayList<>();
    for (Element subject : Tree.children(Tree.child(head, "tobject"), "tobject.subject")) {
      String code = Tree.attribute(subject, "tobject.subject.refnum");
      if (code != null) {
        codes.add("subj:" + code);
      }
    }
    return codes;
  }

  /** Fields that a document has no place for. */
  private void keep() {
    put("urgency", Tree.attribute(Tree.child(docdata, "urgency"), "ed-urg"));
    put("date.expire", Tree.attribute(Tree.child(docdata, "date.expire"), "norm"));
    put("copyright", Tree.attribute(Tree.child(docdata, "doc.copyright"), "holder"));
    put("fixture", Tree.attribute(Tree.child(docdata, "fixture"), "fix-id"));
    put("abstract", Tree.line(Tree.child(bodyHead, "abstract")));
    put("hl2", Tree.line(Tree.at(bodyHead, "hedline", "hl2")));
    put("management-idref-status", Tree.attribute(docdata, "management-idref-status"));
    List<String> keys = new ArrayList<>();
    for (Element keyword : Tree.children(Tree.child(docdata, "key-list"), "keyword")) {
      keys.add(String.valueOf(Tree.attribute(keyword, "key")));
    }
    put("keywords", keys.isEmpty() ? null : String.join("; ", keys));
  }

  private void put(String name, String value) {
    if (value != null) {
      attributes.put(name, value);
    }
  }
}
