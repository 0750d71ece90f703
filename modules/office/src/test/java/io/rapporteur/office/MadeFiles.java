package io.rapporteur.office;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files of our own text, made when they are needed. */
final class MadeFiles {
  private MadeFiles() {}

  /** A PDF with a page for each text, a line for each of its lines. */
  static byte[] pdf(String title, String author, List<String> pages) throws IOException {
    try (PDDocument document = written(title, author, pages)) {
      return bytes(document);
    }
  }

  /** The same with a line at the top and one at the bottom of each page, {@code %d} its number. */
  static byte[] report(String top, String bottom, List<String> pages) throws IOException {
    try (PDDocument document = written("Report", "Kari Dahl", pages)) {
      int number = 1;
      for (PDPage page : document.getPages()) {
        line(document, page, AppendMode.PREPEND, 770, String.format(Locale.ROOT, top, number));
        line(document, page, AppendMode.APPEND, 30, String.format(Locale.ROOT, bottom, number));
        number++;
      }
      return bytes(document);
    }
  }

  private static void line(
      PDDocument document, PDPage page, AppendMode order, int height, String text)
      throws IOException {
    try (PDPageContentStream content = new PDPageContentStream(document, page, order, true)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 9);
      content.newLineAtOffset(60, height);
      content.showText(text);
      content.endText();
    }
  }

  /** The same, which asks for a password. */
  static byte[] encryptedPdf(String userPassword) throws IOException {
    try (PDDocument document = written("Secret", "Kari Dahl", List.of("Nobody reads this."))) {
      document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission()));
      return bytes(document);
    }
  }

  private static PDDocument written(String title, String author, List<String> pages)
      throws IOException {
    PDDocument document = new PDDocument();
    PDDocumentInformation about = document.getDocumentInformation();
    about.setTitle(title);
    about.setAuthor(author);
    Calendar made = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    made.setTimeInMillis(1_740_996_000_000L);
    about.setCreationDate(made);
    for (String text : pages) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.setLeading(14);
        content.newLineAtOffset(60, 700);
        for (String line : text.split("\n")) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }

  static byte[] docx(String title, String... paragraphs) throws IOException {
    try (XWPFDocument document = new XWPFDocument()) {
      document.getProperties().getCoreProperties().setTitle(title);
      document.getProperties().getCoreProperties().setCreator("Kari Dahl");
      for (String paragraph : paragraphs) {
        document.createParagraph().createRun().setText(paragraph);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    }
  }

  static byte[] encryptedDocx() throws Exception {
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("password");
      try (var out = encryptor.getDataStream(files)) {
        new ByteArrayInputStream(docx("Secret", "Nobody reads this.")).transferTo(out);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      files.writeFilesystem(out);
      return out.toByteArray();
    }
  }

  static byte[] pptx(String text) throws IOException {
    try (XMLSlideShow show = new XMLSlideShow()) {
      XSLFTextBox box = show.createSlide().createTextBox();
      box.setAnchor(new java.awt.Rectangle(10, 10, 400, 100));
      box.setText(text);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      show.write(out);
      return out.toByteArray();
    }
  }

  static byte[] xlsx() throws IOException {
    return sheet(new XSSFWorkbook());
  }

  /** A sheet of rows that have one cell, and that the same text. */
  static byte[] xlsx(String text, int rows) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      Sheet sheet = book.createSheet("Rows");
      for (int i = 0; i < rows; i++) {
        sheet.createRow(i).createCell(0).setCellValue(text);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  static byte[] xls() throws IOException {
    return sheet(new HSSFWorkbook());
  }

  private static byte[] sheet(Workbook made) throws IOException {
    try (Workbook book = made) {
      Sheet sheet = book.createSheet("Harbours");
      Row head = sheet.createRow(0);
      head.createCell(0).setCellValue("Harbour");
      head.createCell(1).setCellValue("Tonnes");
      Row lorn = sheet.createRow(1);
      lorn.createCell(0).setCellValue("Lorn");
      lorn.createCell(1).setCellValue(1200);
      Row kess = sheet.createRow(2);
      kess.createCell(0).setCellValue("Kess");
      Cell share = kess.createCell(1);
      share.setCellValue(.355);
      CellStyle percent = book.createCellStyle();
      percent.setDataFormat(book.createDataFormat().getFormat("0.0%"));
      share.setCellStyle(percent);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }

  static byte[] ods() throws IOException {
    String cell = "<t:table-cell><x:p>%s</x:p></t:table-cell>";
    String row = "<t:table-row>" + cell + cell + "</t:table-row>";
    return ods(
        String.format(Locale.ROOT, row, "Harbour", "Tonnes")
            + String.format(Locale.ROOT, row, "Lorn", "1200"));
  }

  /** An OpenDocument sheet of these rows. */
  static byte[] ods(String rows) throws IOException {
    String names = "urn:oasis:names:tc:opendocument:xmlns:";
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.spreadsheet",
        "content.xml",
        "<?xml version=\"1.0\"?><o:document-content xmlns:o=\""
            + names
            + "office:1.0\" xmlns:t=\""
            + names
            + "table:1.0\" xmlns:x=\""
            + names
            + "text:1.0\"><o:body><o:spreadsheet><t:table t:name=\"Harbours\">"
            + rows
            + "</t:table></o:spreadsheet></o:body></o:document-content>");
  }

  static byte[] odt(String body) throws IOException {
    String office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    String text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";
    return zip(
        "mimetype",
        "application/vnd.oasis.opendocument.text",
        "content.xml",
        "<?xml version=\"1.0\"?><o:document-content xmlns:o=\""
            + office
            + "\" xmlns:text=\""
            + text
            + "\"><o:body><o:text>"
            + body
            + "</o:text></o:body></o:document-content>",
        "meta.xml",
        "<?xml version=\"1.0\"?><o:document-meta xmlns:o=\""
            + office
            + "\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><o:meta><dc:title>Harbour</dc:title>"
            + "<dc:creator>Kari Dahl</dc:creator></o:meta></o:document-meta>");
  }

  static byte[] rtf(String text) {
    return ("{\\rtf1\\ansi{\\info{\\title Harbour}{\\author Kari Dahl}}" + text + "\\par}")
        .getBytes(UTF_8);
  }

  /** An archive: name, content, name, content; the first stands uncompressed. */
  static byte[] zip(String... parts) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        ZipEntry entry = new ZipEntry(parts[i]);
        byte[] content = parts[i + 1].getBytes(UTF_8);
        if (i == 0) {
          CRC32 sum = new CRC32();
          sum.update(content);
          entry.setMethod(ZipEntry.STORED);
          entry.setSize(content.length);
          entry.setCrc(sum.getValue());
        }
        zip.putNextEntry(entry);
        zip.write(content);
      }
    }
    return out.toByteArray();
  }
}
