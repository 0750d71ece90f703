package io.rapporteur.formats.office;

import io.rapporteur.analysis.parse.Envelope;
import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.DocumentFormat;
import io.rapporteur.formats.Found;
import io.rapporteur.formats.Payload;
import io.rapporteur.formats.xml.Dates;
import io.rapporteur.model.Document;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A PDF or an office file: one document, read by a process of its own. What a file says of itself
 * is often what its program filled in, so that what came beside it goes first.
 */
public final class OfficeFormat implements DocumentFormat {
  /** Before it, clocks and epochs are meant, not documents. */
  private static final Instant FIRST = Instant.parse("1990-01-01T00:00:00Z");

  /** Titles that programs give. */
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "(?i)(?:untitled|document|dokument|documento|presentation|powerpoint presentation"
              + "|microsoft (?:word|powerpoint)|slide)[ -]*\\d*"
              + "|microsoft word - .*|.*\\.(?:docx?|pdf|odt|rtf|indd|qxd|pptx?|odp|tmp)");

  private final OfficeReader reader;

  /** Has files read by a reader. */
  public OfficeFormat(OfficeReader reader) {
    this.reader = reader;
  }

  @Override
  public String name() {
    return "a PDF or an office file";
  }

  @Override
  public boolean recognises(Payload payload) {
    return OfficeSigns.looksLike(payload) != null;
  }

  @Override
  public boolean isDeclaredAs(String mediaType) {
    return OfficeSigns.isType(mediaType);
  }

  @Override
  public void read(Payload payload, Found found) {
    if (!reader.there()) {
      throw new UnreadableDocumentException(
          "not-text",
          "the payload looks like "
              + OfficeSigns.looksLike(payload)
              + ", which is read where the office distribution is installed, and here it is not;"
              + " install it (docs/formats.md), or send text, HTML or ninjs");
    }
    Map<String, String> file = reader.read(payload.bytes(), found.limits());
    found.only(document(file, payload.envelope()), payload.envelope(), payload.bytes());
  }

  private static Document document(Map<String, String> file, Envelope envelope) {
    Document document =
        Document.newBuilder()
            .setUri("")
            .setContentType("text/plain")
            .setBody(file.getOrDefault("text", ""))
            .build();
    String title = file.get("title");
    if (title != null && !NO_TITLE.matcher(title).matches()) {
      document.setHeadline(title);
    }
    String creator = file.get("creator");
    if (creator != null && isName(creator)) {
      document.setBy(creator);
    }
    if (envelope.published() == null) {
      document.setPublished(time(file.get("created")));
    }
    if (envelope.language() == null) {
      document.setLanguage(language(file.get("language")));
    }
    for (String key : new String[] {"creator", "modified", "pages", "description", "keyword"}) {
      if (file.containsKey(key)) {
        document.getAttributes().put(key, file.get(key));
      }
    }
    return document;
  }

  /** Whether it is somebody's name, and not that of an account: {@code kdahl}, {@code Admin}. */
  private static boolean isName(String creator) {
    return creator.matches("[\\p{L}\\p{M}.,'’ -]+") && creator.indexOf(' ') > 0;
  }

  private static Instant time(String text) {
    try {
      Instant time = Dates.of(text, "the time of the file");
      return time == null || time.isBefore(FIRST) ? null : time;
    } catch (UnreadableDocumentException e) {
      return null; // no reason to refuse a text
    }
  }

  private static String language(String tag) {
    return tag == null || !tag.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
        ? null
        : Locale.forLanguageTag(tag.replace('_', '-')).toLanguageTag();
  }
}
