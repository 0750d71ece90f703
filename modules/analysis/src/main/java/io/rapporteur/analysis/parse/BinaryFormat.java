package io.rapporteur.analysis.parse;

import java.nio.charset.StandardCharsets;

/**
 * Formats that are no text, told by their first bytes. The signatures are those that the formats'
 * own specifications name.
 */
enum BinaryFormat {
  PDF("a PDF", "%PDF-"),
  POSTSCRIPT("a PostScript file", "%!PS"),
  RTF("a rich-text file (RTF)", "{\\rtf"),
  PNG("a PNG image", "\u0089PNG\r\n"),
  JPEG("a JPEG image", "\u00ff\u00d8\u00ff"),
  GIF("a GIF image", "GIF87a", "GIF89a"),

  TIFF("a TIFF image", "II*\0", "MM\0*"),
  ZIP(
      "a ZIP archive or an office file (docx, xlsx, odt, epub)",
      "PK\u0003\u0004",
      "PK\u0005\u0006"),
  GZIP("a gzip archive", "\u001f\u008b"),
  BZIP2("a bzip2 archive", "BZh91AY", "BZh61AY", "BZh11AY"),
  XZ("an xz archive", "\u00fd7zXZ"),
  ZSTD("a Zstandard archive", "(\u00b5/\u00fd"),
  SEVEN_ZIP("a 7-Zip archive", "7z\u00bc\u00af"),
  RAR("a RAR archive", "Rar!\u001a"),
  OFFICE("an office file (doc, xls, ppt)", "\u00d0\u00cf\u0011\u00e0"),
  MP3("an MP3 recording", "ID3\u0002", "ID3\u0003", "ID3\u0004", "\u00ff\u00fb"),
  OGG("an Ogg recording", "OggS\0"),
  FLAC("a FLAC recording", "fLaC\0"),
  MATROSKA("a Matroska or WebM video", "\u001a\u0045\u00df\u00a3"),
  ELF("a program", "\u007fELF", "MZ\u0090"),
  CLASS("a Java class", "\u00ca\u00fe\u00ba\u00be"),
  SQLITE("a SQLite database", "SQLite format 3\0"),
  PARQUET("a Parquet file", "PAR1\u0015"),
  AVRO("an Avro file", "Obj\u0001");

  private static final int HEAD = 512;

  /** Where an MP4 or a QuickTime film says what it is, and a tar archive. */
  private static final int BRAND_AT = 4;

  private static final int TAR_AT = 257;

  private static final int RIFF_AT = 8;

  private final String looks;
  private final String[] signatures;

  BinaryFormat(String looks, String... signatures) {
    this.looks = looks;
    this.signatures = signatures;
  }

  /**
   * What a payload looks like, for a message ({@code a PDF}); null when it may be text.
   *
   * @param wide whether the payload is UTF-16, where zero bytes are letters' halves
   */
  static String looksLike(byte[] payload, boolean wide) {
    String head =
        new String(payload, 0, Math.min(payload.length, HEAD), StandardCharsets.ISO_8859_1);
    for (BinaryFormat format : values()) {
      for (String signature : format.signatures) {
        if (head.startsWith(signature)) {
          return format.looks;
        }
      }
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", RIFF_AT)) {
      return "a WebP image";
    }
    if (head.startsWith("RIFF") && head.startsWith("WAVE", RIFF_AT)) {
      return "a WAV recording";
    }
    if (head.startsWith("ftyp", BRAND_AT)) {
      return "an MP4 film or an AVIF or HEIC image";
    }
    if (head.startsWith("ustar", TAR_AT)) {
      return "a tar archive";
    }
    return !wide && zeros(head) * 32 > head.length() ? "binary data" : null;
  }

  private static int zeros(String head) {
    int zeros = 0;
    for (int i = 0; i < head.length(); i++) {
      zeros += head.charAt(i) == 0 ? 1 : 0;
    }
    return zeros;
  }
}
