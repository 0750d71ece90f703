package io.rapporteur.office;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are built to harm whoever reads them. */
final class HostileFiles {
  private static final String TYPES =
      "<?xml version=\"1.0\"?><Types"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default"
          + " Extension=\"rels\""
          + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default"
          + " Extension=\"xml\" ContentType=\"application/xml\"/><Override"
          + " PartName=\"/word/document.xml\""
          + " ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>";
  private static final String RELATIONS =
      "<?xml version=\"1.0\"?><Relationships"
          + " xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship"
          + " Id=\"r1\""
          + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\""
          + " Target=\"word/document.xml\"/></Relationships>";

  private HostileFiles() {}

  /** A Word file whose main part is what is given. */
  static byte[] docx(String main) throws IOException {
    return MadeFiles.zip(
        "[Content_Types].xml", TYPES, "_rels/.rels", RELATIONS, "word/document.xml", main);
  }

  /** The main part of a Word file with a text, behind a document type. */
  static String main(String documentType, String text) {
    return "<?xml version=\"1.0\"?>"
        + documentType
        + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>"
        + text
        + "</w:t></w:r></w:p></w:body></w:document>";
  }

  /** A Word file of a few hundred kilobytes with a part of 300 MiB. */
  static byte[] zipBomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String[] part :
          new String[][] {{"[Content_Types].xml", TYPES}, {"_rels/.rels", RELATIONS}}) {
        zip.putNextEntry(new ZipEntry(part[0]));
        zip.write(part[1].getBytes(UTF_8));
      }
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      byte[] blanks = new byte[1 << 20];
      Arrays.fill(blanks, (byte) ' ');
      for (int i = 0; i < 300; i++) {
        zip.write(blanks);
      }
    }
    return out.toByteArray();
  }

  static String bombOfEntities() {
    StringBuilder type = new StringBuilder("<!DOCTYPE w [<!ENTITY a0 \"boom\">");
    for (int i = 1; i < 30; i++) {
      type.append("<!ENTITY a" + i + " \"").append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
    }
    return main(type.append("]>").toString(), "&a29;");
  }

  /** A PDF whose page draws a form that draws itself twice, and so on: 2 to the power of 60. */
  static byte[] endlessPdf() throws IOException {
    List<byte[]> objects = onePage("/XObject<</X 6 0 R>>");
    objects.add(stream("", text("BT /F 12 Tf (Lorn digs.) Tj ET /X Do")));
    objects.add(text("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
    for (int i = 0; i < 30; i++) {
      int next = 7 + i;
      String resources =
          i == 29 ? "/Resources<<>>" : "/Resources<</XObject<</X " + next + " 0 R>>>>";
      objects.add(
          stream(
              "/Type/XObject/Subtype/Form/BBox[0 0 600 800]" + resources,
              text(i == 29 ? "q Q" : "/X Do /X Do /X Do /X Do")));
    }
    return pdf(objects);
  }

  /** The first three objects of a PDF: a catalogue, and one page that object 4 draws. */
  private static List<byte[]> onePage(String moreResources) {
    List<byte[]> objects = new ArrayList<>();
    objects.add(text("<</Type/Catalog/Pages 2 0 R>>"));
    objects.add(text("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
    objects.add(
        text(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R/Resources<</Font<</F"
                + " 5 0 R>>"
                + moreResources
                + ">>>>"));
    return objects;
  }

  /** A PDF with a page of a gigabyte of nothing. */
  static byte[] pdfBomb() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
      byte[] zeros = text("(aaaaaaaaaaaaaaa) Tj\n".repeat(50_000));
      deflate.write(text("BT /F 12 Tf\n"));
      for (int i = 0; i < 1_000; i++) {
        deflate.write(zeros);
      }
    }
    List<byte[]> objects = onePage("");
    objects.add(stream("/Filter/FlateDecode", packed.toByteArray()));
    objects.add(text("<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"));
    return pdf(objects);
  }

  private static byte[] text(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private static byte[] stream(String about, byte[] content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(text("<<" + about + "/Length " + content.length + ">>stream\n"));
    out.write(content);
    out.write(text("\nendstream"));
    return out.toByteArray();
  }

  private static byte[] pdf(List<byte[]> objects) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Integer> places = new ArrayList<>();
    out.write(text("%PDF-1.7\n"));
    for (int i = 0; i < objects.size(); i++) {
      places.add(out.size());
      out.write(text((i + 1) + " 0 obj\n"));
      out.write(objects.get(i));
      out.write(text("\nendobj\n"));
    }
    int start = out.size();
    out.write(text("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n"));
    for (int place : places) {
      out.write(text(String.format("%010d 00000 n \n", place)));
    }
    out.write(
        text(
            "trailer<</Size "
                + (objects.size() + 1)
                + "/Root 1 0 R>>\nstartxref\n"
                + start
                + "\n%%EOF\n"));
    return out.toByteArray();
  }
}
