package io.rapporteur.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;

/** The sorts of files that are read, by media type: texts, slides, and sheets of cells. */
final class Sorts {
  private static final String OOXML = "application/vnd.openxmlformats-officedocument.";
  private static final String ODF = "application/vnd.oasis.opendocument.";

  /**
   * How a sort is read.
   *
   * @param settings puts into the context what holds for it
   */
  record Sort(Parser parser, Consumer<ParseContext> settings) {}

  private final Map<String, Sort> sorts = new HashMap<>();

  Sorts() {
    put(new PDFParser(), Sorts::pdf, "application/pdf");
    put(
        new OOXMLParser(),
        Sorts::office,
        OOXML + "wordprocessingml.document",
        OOXML + "wordprocessingml.template",
        OOXML + "presentationml.presentation",
        OOXML + "presentationml.slideshow",
        "application/vnd.ms-word.document.macroenabled.12",
        "application/vnd.ms-powerpoint.presentation.macroenabled.12",
        OOXML + "spreadsheetml.sheet",
        OOXML + "spreadsheetml.template",
        "application/vnd.ms-excel.sheet.macroenabled.12");
    put(
        new OfficeParser(),
        Sorts::office,
        "application/msword",
        "application/vnd.ms-powerpoint",
        "application/vnd.ms-excel",
        // an encrypted package, which its parser knows as such
        "application/x-tika-ooxml-protected");
    put(new RTFParser(), Sorts::office, "application/rtf");
    put(new OpenDocumentParser(), Sorts::office, ODF + "text", ODF + "text-template");
    put(new OpenDocumentParser(), Sorts::office, ODF + "presentation", ODF + "spreadsheet");
  }

  /** The sort of a media type; null when it is none that is read. */
  Sort of(String type) {
    return sorts.get(type);
  }

  private void put(Parser parser, Consumer<ParseContext> settings, String... types) {
    for (String type : List.of(types)) {
      sorts.put(type, new Sort(parser, settings.andThen(Sorts::nothingInside)));
    }
  }

  private static void pdf(ParseContext context) {
    PDFParserConfig config = new PDFParserConfig();
    config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
    config.setExtractInlineImages(false);
    config.setExtractAcroFormContent(false);
    config.setExtractAnnotationText(false);
    config.setExtractBookmarksText(false);
    config.setExtractActions(false);
    config.setExtractIncrementalUpdateInfo(false);
    // text set twice to look bold is one text
    config.setSuppressDuplicateOverlappingText(true);
    context.set(PDFParserConfig.class, config);
  }

  private static void office(ParseContext context) {
    OfficeParserConfig config = new OfficeParserConfig();
    config.setExtractMacros(false);
    config.setIncludeDeletedContent(false);
    config.setIncludeMoveFromContent(false);
    config.setIncludeHeadersAndFooters(false);
    config.setIncludeSlideMasterContent(false);
    config.setUseSAXDocxExtractor(true);
    config.setUseSAXPptxExtractor(true);
    context.set(OfficeParserConfig.class, config);
  }

  /** Files within a file are not read: they are documents of others. */
  private static void nothingInside(ParseContext context) {
    context.set(EmbeddedDocumentExtractor.class, new Nothing());
  }

  private static final class Nothing implements EmbeddedDocumentExtractor {
    @Override
    public boolean shouldParseEmbedded(Metadata metadata) {
      return false;
    }

    @Override
    public void parseEmbedded(
        java.io.InputStream stream, ContentHandler handler, Metadata metadata, boolean html) {
      // not asked for
    }
  }
}
