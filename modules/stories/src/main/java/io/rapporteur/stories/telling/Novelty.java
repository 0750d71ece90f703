package io.rapporteur.stories.telling;

import io.rapporteur.model.Additions;
import io.rapporteur.model.Figure;
import io.rapporteur.stories.quotations.Carrier;
import io.rapporteur.stories.quotations.QuotationGroup;
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

  static Novelty of(Collection<Brief> briefs, StoryCast cast, List<QuotationGroup> groups) {
    Map<Brief.Place, Integer> groupOf = new HashMap<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Carrier carrier : groups.get(i).carriers()) {
        groupOf.put(Brief.Place.of(carrier.statement()), i);
      }
    }
    Novelty novelty = new Novelty();
    Set<String> known = new HashSet<>();
    Set<Long> values = new HashSet<>();
    Set<Long> words = new HashSet<>();
    Set<Integer> said = new HashSet<>();
    for (Brief brief : briefs.stream().sorted(Earlier.ORDER).toList()) {
      List<String> entities = new ArrayList<>();
      for (Brief.Named entity : brief.entities()) {
        String identity = cast.identity(brief.uri(), entity.uri());
        if (known.add(identity)) {
          entities.add(cast.name(brief.uri(), entity));
        }
      }
      List<String> figures = new ArrayList<>();
      for (Brief.Told figure : brief.figures()) {
        if (values.add(figure.value())) {
          figures.add(figure.text());
        }
      }
      List<String> quotations = new ArrayList<>();
      for (Brief.Said statement : brief.statements()) {
        Integer group = groupOf.get(statement.place());
        // reported speech that nothing quotes is in no group: it is known by its words
        boolean fresh = words.add(statement.words());
        if (group == null ? fresh : said.add(group)) {
          quotations.add(statement.shown());
        }
      }
      novelty.additions.put(
          brief.uri(),
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
