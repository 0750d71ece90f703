package io.rapporteur.analysis.pack;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import io.rapporteur.analysis.attribution.AttributionStep;
import io.rapporteur.analysis.dates.DateStep;
import io.rapporteur.analysis.entities.EntityStep;
import io.rapporteur.analysis.figures.FigureStep;
import io.rapporteur.analysis.names.NameStep;
import io.rapporteur.analysis.quotations.QuotationStep;
import io.rapporteur.analysis.reading.Reading;
import io.rapporteur.analysis.reading.Step;
import io.rapporteur.analysis.segment.SegmentStep;
import io.rapporteur.analysis.slots.SlotStep;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Figure;
import io.rapporteur.model.Mention;
import io.rapporteur.model.MentionKind;
import io.rapporteur.model.Quotation;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A layer of the record that packs have examples of: the steps that make it, and how what they read
 * is written in the examples.
 */
enum ExampleLayer {
  /** {@code exact=TIMEX3 value}. */
  DATES(ExampleLayer::dates, new SegmentStep(), new DateStep()),
  /** {@code exact=value unit}, {@code exact=value..value unit}. */
  FIGURES(ExampleLayer::figures, new SegmentStep(), new DateStep(), new FigureStep()),
  /** {@code kind|speaker|exact}; the speaker's name, or as the text has it, or nothing. */
  QUOTATIONS(ExampleLayer::quotations, all()),
  /** {@code type|exact} for each name. */
  NAMES(ExampleLayer::names, all()),
  /** {@code exact=name of the instrument}. */
  INSTRUMENTS(ExampleLayer::instruments, all()),
  /**
   * {@code exact=whose and where, begin..end, per unit, status, share of whole}, each only where
   * there is one; an asterisk stands before a scope that another sentence says.
   */
  SLOTS(SlotExamples::found, all()),
  /** {@code exact=class of event (measure)}. */
  EVENTS(SlotExamples::events, all());

  private final List<Step> steps;
  private final Function<AnnotatedDocument, Stream<String>> found;

  ExampleLayer(Function<AnnotatedDocument, Stream<String>> found, Step... steps) {
    this.steps = List.of(steps);
    this.found = found;
  }

  private static Step[] all() {
    return AllSteps.IN_ORDER;
  }

  /** Each loads its models once. */
  private static final class AllSteps {
    static final Step[] IN_ORDER = {
      new SegmentStep(),
      new NameStep(),
      new DateStep(),
      new FigureStep(),
      new QuotationStep(),
      new EntityStep(),
      new AttributionStep(),
      new SlotStep()
    };
  }

  /** The file of its examples in a pack. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT) + ".txt";
  }

  /** What is read in an example, written as examples write it. */
  String read(PackExample example) {
    Reading reading = example.reading();
    steps.forEach(reading::run);
    return found.apply(reading.result()).map(ExampleLayer::onOneLine).collect(joining(" ; "));
  }

  private static String onOneLine(String text) {
    return text.replace("\n", "\\n");
  }

  private static Stream<String> dates(AnnotatedDocument record) {
    return record.getDates().stream()
        .map(date -> date.getSpan().getExact() + "=" + date.getValue());
  }

  private static Stream<String> figures(AnnotatedDocument record) {
    return record.getFigures().stream()
        .map(figure -> (figure.getSpan().getExact() + "=" + values(figure)).strip());
  }

  private static String values(Figure figure) {
    return figure.getValues().stream()
            .map(value -> new BigDecimal(value.toString()).stripTrailingZeros().toPlainString())
            .collect(joining(".."))
        + " "
        + figure.getUnit();
  }

  private static Stream<String> quotations(AnnotatedDocument record) {
    return record.getQuotations().stream()
        .map(each -> each.getKind() + "|" + speaker(each) + "|" + each.getSpan().getExact());
  }

  private static String speaker(Quotation quotation) {
    boolean named = !quotation.getSpeakerName().isEmpty();
    boolean shown = quotation.getSpeakerSpan() != null;
    return named ? quotation.getSpeakerName() : shown ? quotation.getSpeakerSpan().getExact() : "";
  }

  private static Stream<String> names(AnnotatedDocument record) {
    return record.getMentions().stream()
        .filter(mention -> mention.getKind() == MentionKind.name)
        .filter(mention -> mention.getType() != EntityType.instrument)
        .map(mention -> mention.getType() + "|" + mention.getSpan().getExact());
  }

  private static Stream<String> instruments(AnnotatedDocument record) {
    Map<String, String> names =
        record.getEntities().stream().collect(toMap(Entity::getUri, Entity::getName));
    Stream<Mention> mentions =
        record.getMentions().stream().filter(mention -> mention.getType() == EntityType.instrument);
    return mentions.map(each -> each.getSpan().getExact() + "=" + names.get(each.getEntity()));
  }
}
