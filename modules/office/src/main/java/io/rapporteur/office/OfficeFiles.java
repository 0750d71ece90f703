package io.rapporteur.office;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.xml.sax.SAXException;

/** Reads one file: its text by paragraphs, and what it says of itself. */
public final class OfficeFiles {
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final String PDF = "application/pdf";
  private static final String DAMAGED =
      "; open it in the program that made it, save it again, or send its text";

  private static final Pattern IDENTITY = Pattern.compile("(?<=[\\w;])@[0-9a-f]{1,8}\\b");

  private final Detector detector = new DefaultDetector();
  private final Sorts sorts = new Sorts();

  /**
   * The text of a file under {@code text}, and under {@code title}, {@code creator}, {@code
   * created}, {@code modified}, {@code language}, {@code pages}, {@code description} and {@code
   * keyword} what it says of itself.
   *
   * @param characters most (UTF-16) of its text
   * @param expanded most bytes of an archive's parts
   * @throws Refusal when it cannot be read
   */
  public Map<String, String> read(byte[] file, int characters, int expanded) throws Refusal {
    if (begins(file, ZIP)) {
      ZipGuard.check(file, expanded);
    }
    OfficeParagraphs paragraphs = new OfficeParagraphs(characters);
    boolean pdf;
    Metadata metadata = new Metadata();
    try (TikaInputStream in = TikaInputStream.get(file)) {
      String type = detector.detect(in, new Metadata()).getBaseType().toString();
      Sorts.Sort sort = sorts.of(type);
      pdf = type.equals(PDF);
      if (sort == null) {
        throw new Refusal(
            "not-text",
            "the file looks like "
                + type
                + ", which is not read; send PDF, Word, OpenDocument, RTF, PowerPoint or Excel"
                + " files, or text");
      }
      sort.parser().parse(in, paragraphs, metadata, context(sort));
    } catch (EncryptedDocumentException e) {
      throw new Refusal("encrypted", "the file is encrypted; send it without its password");
    } catch (TikaException | IOException | SAXException | RuntimeException e) {
      throw damaged(e, paragraphs, characters);
    }
    String text = pdf ? PdfText.of(paragraphs.pages()) : paragraphs.text();
    if (text.isBlank()) {
      throw new Refusal(
          "no-text",
          "the file has no text: its pages are pictures, or empty; have its text recognised (OCR)"
              + " and send that");
    }
    return About.of(metadata, text);
  }

  private static Refusal damaged(Exception e, OfficeParagraphs paragraphs, int characters) {
    if (paragraphs.overflowed()) {
      return new Refusal(
          "too-large", "the file has more than " + characters + " characters of text; split it");
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof EncryptedDocumentException) {
        return new Refusal("encrypted", "the file is encrypted; send it without its password");
      }
    }
    return new Refusal("bad-office-file", "the file cannot be read: " + said(e) + DAMAGED);
  }

  /** What a parser says, in the same words each time: {@code Name@1f2e3d} is of one run alone. */
  static String said(Exception e) {
    Throwable first = e.getCause() == null ? e : e.getCause();
    return first.getMessage() == null
        ? first.getClass().getSimpleName()
        : IDENTITY.matcher(first.getMessage()).replaceAll("");
  }

  private static ParseContext context(Sorts.Sort sort) {
    ParseContext context = new ParseContext();
    sort.settings().accept(context);
    return context;
  }

  private static boolean begins(byte[] file, byte[] start) {
    for (int i = 0; i < start.length; i++) {
      if (i >= file.length || file[i] != start[i]) {
        return false;
      }
    }
    return true;
  }
}
