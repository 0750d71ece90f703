package io.rapporteur.streams.topology;

import io.rapporteur.analysis.Analyzer;
import io.rapporteur.contracts.RouteForm;
import io.rapporteur.contracts.Topics;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.RuleReport;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.directory.TopicDirectory;
import io.rapporteur.streams.live.LiveRules;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;

/**
 * What annotate is put together from. All parts are shared by the stream threads and safe for that.
 *
 * @param topics names
 * @param limits what one document may cost
 * @param analyzer reads a document, within its own time budget
 * @param rules the rules of the moment, looked at once for each document
 * @param directory says which route topics are there
 * @param decoder of the documents topic
 * @param encoder of annotated documents
 * @param annotated decoder of annotated documents, as requests to backfill hold them
 * @param reports encoder of rule reports
 * @param stores makes the store of a name, on disk or on the heap
 * @param forms in which form documents stand on a route
 */
public record AnnotateParts(
    Topics topics,
    Limits limits,
    Analyzer analyzer,
    LiveRules rules,
    TopicDirectory directory,
    Deserializer<Document> decoder,
    Serializer<AnnotatedDocument> encoder,
    Deserializer<AnnotatedDocument> annotated,
    Serializer<RuleReport> reports,
    Function<String, KeyValueBytesStoreSupplier> stores,
    Function<String, RouteForm> forms) {}
