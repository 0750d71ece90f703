package io.rapporteur.analysis.names.passes;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The passes over the names that the tagger found, in their order. What each is worth on documents
 * that the model did not see stands in docs/accuracy.md; one that is worth nothing there has no
 * place here. Immutable.
 */
public final class NamePasses {
  private static final List<NamePass> ORDER =
      List.of(
          new WholeKnownNames(),
          new StateBodies(),
          new NamesEndAtMarks(),
          new PlacesSideBySide(),
          new TownsInRegions(),
          new BodiesOfPairs(),
          new NumbersAfterPlaces(),
          new NoNames(),
          new MonthsInNames(),
          new ListedPersons(),
          new DatelinePlaces(),
          new NamedStorms(),
          new RanksBeforePersons(),
          new Couples(),
          new GroupsBeforePersons(),
          new NamesAfterPrefixes(),
          new RoutesByNoun(),
          new Patronymics(),
          new CompanyKindBeforeName(),
          new CountriesInParties(),
          new PartyAfterPerson(),
          new BodiesByGazetteer(),
          new Acronyms(),
          new KnownCompanies(),
          new OneTypeForAName(),
          new SecondReading(),
          new HeadlineSurnames(),
          new PeoplesBesideNames());

  private final List<NamePass> passes;

  private NamePasses(List<NamePass> passes) {
    this.passes = passes;
  }

  /** All passes. */
  public static NamePasses all() {
    return new NamePasses(ORDER);
  }

  /**
   * All passes but some.
   *
   * @param names of those to leave out, as {@link NamePass#name} gives them
   * @throws IllegalArgumentException when there is no pass of a name; the message lists them all
   */
  public static NamePasses without(Set<String> names) {
    Set<String> unknown = new LinkedHashSet<>(names);
    ORDER.forEach(pass -> unknown.remove(pass.name()));
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "no pass over names is called "
              + String.join(", ", unknown)
              + "; there are "
              + String.join(", ", all().names()));
    }
    return new NamePasses(ORDER.stream().filter(pass -> !names.contains(pass.name())).toList());
  }

  /** Their names, in order. */
  public List<String> names() {
    return passes.stream().map(NamePass::name).toList();
  }

  /** The passes, in order. */
  public List<NamePass> passes() {
    return passes;
  }

  /** The names after all passes, in order of position. */
  public List<FoundName> apply(List<FoundName> found, NamedText text) {
    List<FoundName> names = found;
    for (NamePass pass : passes) {
      if (names.isEmpty() && pass instanceof SingleNamePass) {
        continue;
      }
      names = pass.apply(names, text);
    }
    return names;
  }
}
