package io.rapporteur.analysis.verify;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whatever names an entity names one of the record's. */
final class ReferenceChecks {
  private final Defects defects;

  ReferenceChecks(Defects defects) {
    this.defects = defects;
  }

  void check(AnnotatedDocument record) {
    Set<String> known = new HashSet<>();
    for (int i = 0; i < record.getEntities().size(); i++) {
      Entity entity = record.getEntities().get(i);
      if (!known.add(entity.getUri())) {
        defects.add("entities[" + i + "].uri", entity.getUri() + " is there twice");
      }
    }
    for (int i = 0; i < record.getMentions().size(); i++) {
      reference("mentions[" + i + "].entity", record.getMentions().get(i).getEntity(), known);
    }
    for (int i = 0; i < record.getFigures().size(); i++) {
      optional("figures[" + i + "].givenBy", record.getFigures().get(i).getGivenBy(), known);
    }
    for (int i = 0; i < record.getQuotations().size(); i++) {
      optional("quotations[" + i + "].speaker", record.getQuotations().get(i).getSpeaker(), known);
    }
    routes(record.getRoutes());
  }

  private void optional(String path, String uri, Set<String> known) {
    if (uri != null) {
      reference(path, uri, known);
    }
  }

  private void reference(String path, String uri, Set<String> known) {
    if (!known.contains(uri)) {
      defects.add(path, "'" + uri + "' is none of the record's entities");
    }
  }

  private void routes(List<String> routes) {
    for (int i = 1; i < routes.size(); i++) {
      if (routes.get(i - 1).compareTo(routes.get(i)) >= 0) {
        defects.add("routes[" + i + "]", "routes are not sorted, or one is there twice");
      }
    }
  }
}
