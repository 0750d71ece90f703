package io.rapporteur.formats.office;

import io.rapporteur.formats.Payload;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Tells PDF and office files by their bytes. */
public final class OfficeSigns {
  private static final Set<String> TYPES =
      Set.of(
          "application/pdf",
          "application/msword",
          "application/rtf",
          "text/rtf",
          "application/vnd.ms-powerpoint",
          "application/vnd.ms-excel",
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          "application/vnd.openxmlformats-officedocument.presentationml.presentation",
          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
          "application/vnd.oasis.opendocument.text",
          "application/vnd.oasis.opendocument.presentation",
          "application/vnd.oasis.opendocument.spreadsheet");

  /** How far from its end an archive's list of names is looked for. */
  private static final int TAIL = 65_536;

  private OfficeSigns() {}

  /** What a payload looks like ({@code a PDF}); null when it is none of them. */
  public static String looksLike(Payload payload) {
    if (payload.head().stripLeading().startsWith("%PDF-")) {
      return "a PDF";
    }
    if (payload.head().startsWith("{\\rtf")) {
      return "a rich-text file (RTF)";
    }
    if (payload.startsWith(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
      return "an office file (doc, xls, ppt)";
    }
    return payload.startsWith('P', 'K', 3, 4) ? archive(payload) : null;
  }

  /** Whether a media type is of a sort that is read. */
  public static boolean isType(String mediaType) {
    return TYPES.contains(mediaType);
  }

  private static String archive(Payload payload) {
    if (payload.head().contains("mimetypeapplication/vnd.oasis.opendocument.")) {
      return "an office file (odt, odp, ods)";
    }
    byte[] bytes = payload.bytes();
    int from = Math.max(0, bytes.length - TAIL);
    String tail = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
    boolean office =
        payload.head().contains("[Content_Types].xml") || tail.contains("[Content_Types].xml");
    return office ? "an office file (docx, pptx, xlsx)" : null;
  }
}
