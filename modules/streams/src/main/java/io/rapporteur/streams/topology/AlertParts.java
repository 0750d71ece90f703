package io.rapporteur.streams.topology;

import io.rapporteur.contracts.Topics;
import io.rapporteur.model.Alert;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Membership;
import io.rapporteur.streams.Limits;
import io.rapporteur.streams.live.AlertingRules;
import io.rapporteur.streams.live.LiveTable;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.streams.state.KeyValueBytesStoreSupplier;

/**
 * What the alert application is put together from.
 *
 * @param topics names
 * @param limits what a record may cost
 * @param rules the rules that alert
 * @param live the table that feeds them
 * @param decoder of the annotated topic
 * @param memberships reads memberships
 * @param encoder of alerts
 * @param stores makes the store of a name, on disk or on the heap
 * @param width partitions its repartition topic has when its input has got more since, which does
 *     not move what lies beside it; empty for as many as the input
 */
public record AlertParts(
    Topics topics,
    Limits limits,
    AlertingRules rules,
    List<LiveTable<?>> live,
    Deserializer<AnnotatedDocument> decoder,
    Deserializer<Membership> memberships,
    Serializer<Alert> encoder,
    Function<String, KeyValueBytesStoreSupplier> stores,
    OptionalInt width) {}
