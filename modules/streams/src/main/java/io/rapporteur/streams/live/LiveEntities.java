package io.rapporteur.streams.live;

import io.rapporteur.analysis.entities.EntityCatalogue;
import io.rapporteur.contracts.Topics;
import io.rapporteur.contracts.log.LoggedUri;
import io.rapporteur.model.Entity;
import io.rapporteur.streams.ops.Meters;
import io.rapporteur.streams.outcome.Patience;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The names users add to the gazetteer, from the entities topic. */
public final class LiveEntities implements LiveTable.Target<Entity> {
  private static final Logger LOG = LoggerFactory.getLogger(LiveEntities.class);

  private final Meters meters;
  private volatile EntityCatalogue current = EntityCatalogue.empty();

  public LiveEntities(Meters meters) {
    this.meters = meters;
    meters.gauge("rapporteur.entities.size", () -> current.size());
  }

  /** The table that feeds this catalogue from the entities topic. */
  public LiveTable<Entity> table(Topics topics, Deserializer<Entity> decoder, Patience patience) {
    return new LiveTable<>("entities", topics.entities(), decoder, patience, this);
  }

  /** The names of this moment; immutable. */
  public EntityCatalogue current() {
    return current;
  }

  @Override
  public synchronized void apply(Map<String, Entity> changes) {
    Map<String, Entity> good = new LinkedHashMap<>();
    changes.forEach(
        (uri, entity) -> {
          if (entity == null || entity.getUri().equals(uri)) {
            good.put(uri, entity);
          } else {
            unreadable(uri, "the record's key is not its entity's uri");
          }
        });
    current = current.with(good);
    LOG.info("{} changes of entities took effect; {} entities", good.size(), current.size());
  }

  @Override
  public void unreadable(String uri, String message) {
    LOG.warn("entity {} cannot be read and stays as it was: {}", LoggedUri.of(uri), message);
    meters.entityRefused();
  }
}
