package io.rapporteur.streams.topology;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.FigureFact;
import io.rapporteur.model.MentionFact;
import io.rapporteur.model.QuotationFact;
import io.rapporteur.model.Story;
import io.rapporteur.model.VerdictFact;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.facts.DocumentFacts;
import io.rapporteur.streams.facts.FactRows;
import io.rapporteur.streams.facts.StoryVerdicts;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;

/**
 * What the facts application is put together from.
 *
 * @param topics names
 * @param limits what a record may cost, and how long rows are remembered
 * @param documents decoder of the annotated topic
 * @param stories decoder of stories
 * @param writers of the rows
 * @param stores makes the store of a name, on disk or on the heap
 */
public record FactsParts(
    Topics topics,
    Limits limits,
    Deserializer<AnnotatedDocument> documents,
    Deserializer<Story> stories,
    Writers writers,
    Function<String, KeyValueBytesStoreSupplier> stores) {

  /** Write rows of each sort. */
  public record Writers(
      Serializer<MentionFact> mentions,
      Serializer<QuotationFact> quotations,
      Serializer<FigureFact> figures,
      Serializer<VerdictFact> verdicts) {}

  FactRows ofDocument(byte[] value) {
    return DocumentFacts.of(documents.deserialize(topics.annotated(), value));
  }

  FactRows ofStory(byte[] value) {
    return StoryVerdicts.of(stories.deserialize(topics.stories(), value));
  }

  byte[] encoded(String topic, SpecificRecord row) {
    if (row instanceof MentionFact mention) {
      return writers.mentions().serialize(topic, mention);
    } else if (row instanceof QuotationFact quotation) {
      return writers.quotations().serialize(topic, quotation);
    } else if (row instanceof FigureFact figure) {
      return writers.figures().serialize(topic, figure);
    }
    return writers.verdicts().serialize(topic, (VerdictFact) row);
  }
}
