package io.rapporteur.stories.telling;

import io.rapporteur.model.Additions;
import io.rapporteur.model.Entity;
import io.rapporteur.model.Figure;
import io.rapporteur.stories.features.ListTitle;
import io.rapporteur.stories.ledger.LedgerFigure;
import io.rapporteur.stories.quotations.Carrier;
import io.rapporteur.stories.quotations.QuotationGroup;
import io.rapporteur.stories.quotations.Statement;
import io.rapporteur.stories.wording.ComparedWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What each document of a story has that no earlier one has. */
final class Novelty {
  /** Of each kind. */
  private static final int MOST = 20;

  private final Map<String, Additions> additions = new HashMap<>();

  private Novelty() {}

  static Novelty of(Collection<Dossier> dossiers, StoryCast cast, List<QuotationGroup> groups) {
    Map<Statement, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Carrier carrier : groups.get(i).carriers()) {
        groupOf.put(carrier.statement(), i);
      }
    }
    Novelty novelty = new Novelty();
    Set<Object> known = new HashSet<>();
    for (Dossier dossier : dossiers.stream().sorted(Earlier.ORDER).toList()) {
      List<String> entities = new ArrayList<>();
      for (Entity entity : dossier.document().getEntities()) {
        String identity = cast.identity(dossier.uri(), entity.getUri());
        if (known.add(identity)) {
          entities.add(cast.name(dossier.uri(), entity));
        }
      }
      List<String> figures = new ArrayList<>();
      for (LedgerFigure figure : dossier.figures()) {
        if (known.add(List.of(figure.kind(), figure.unit(), figure.interval()))) {
          figures.add(text(figure.figure()));
        }
      }
      List<String> quotations = new ArrayList<>();
      for (Statement statement : dossier.statements()) {
        Integer group = groupOf.get(statement);
        // reported speech that nothing quotes is in no group: it is known by its words
        boolean fresh =
            known.add(statement.wording().words().stream().map(ComparedWord::form).toList());
        if (group == null ? fresh : known.add(group)) {
          quotations.add(ListTitle.cut(statement.text()));
        }
      }
      novelty.additions.put(
          dossier.uri(),
          Additions.newBuilder()
              .setEntities(first(entities))
              .setFigures(first(figures))
              .setQuotations(first(quotations))
              .setNothing(entities.isEmpty() && figures.isEmpty() && quotations.isEmpty())
              .build());
    }
    return novelty;
  }

  /** As written, with what it measures. */
  static String text(Figure figure) {
    String exact = String.join(" ", figure.getSpan().getExact().split("\\s+"));
    return figure.getMeasure().isEmpty() || exact.endsWith(figure.getMeasure())
        ? exact
        : exact + " (" + figure.getMeasure() + ")";
  }

  private static List<String> first(List<String> all) {
    return List.copyOf(all.subList(0, Math.min(MOST, all.size())));
  }

  /** What a document adds. */
  Additions of(String uri) {
    return additions.get(uri);
  }
}
