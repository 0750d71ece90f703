package io.rapporteur.analysis;

import io.rapporteur.analysis.entities.EntityCatalogue;
import java.time.Duration;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/** What a reading makes and with what. Immutable: each {@code with…} gives a changed copy. */
public final class AnalysisOptions {
  private static final AnalysisOptions DEFAULTS =
      new AnalysisOptions(false, "default", Duration.ZERO, EntityCatalogue::empty, Set.of());

  private final boolean tokens;
  private final String namesModel;
  private final Duration budget;
  private final Supplier<EntityCatalogue> entities;
  private final Set<String> withoutPasses;

  private AnalysisOptions(
      boolean tokens,
      String namesModel,
      Duration budget,
      Supplier<EntityCatalogue> entities,
      Set<String> withoutPasses) {
    this.tokens = tokens;
    this.namesModel = namesModel;
    this.budget = budget;
    this.entities = entities;
    this.withoutPasses = withoutPasses;
  }

  /** No tokens in the record, the model of names {@code default}, no time budget. */
  public static AnalysisOptions defaults() {
    return DEFAULTS;
  }

  /** Whether the record ships the tokens; they make it about three times as large. */
  public boolean tokens() {
    return tokens;
  }

  /** The same with or without tokens in the record. Default: without. */
  public AnalysisOptions withTokens(boolean ship) {
    return new AnalysisOptions(ship, namesModel, budget, entities, withoutPasses);
  }

  /** The model that finds names, {@code names.model}. */
  public String namesModel() {
    return namesModel;
  }

  /** The same with another model of names. Default: {@code default}. */
  public AnalysisOptions withNamesModel(String name) {
    return new AnalysisOptions(
        tokens, Objects.requireNonNull(name, "names.model"), budget, entities, withoutPasses);
  }

  /** How long the reading of one document may take; zero for no limit. */
  public Duration budget() {
    return budget;
  }

  /**
   * The same with a time budget for one document, looked at between steps and, by those that ship,
   * in their loops. A document that takes longer is unreadable with reason {@code time-budget}.
   * Default: none.
   */
  public AnalysisOptions withBudget(Duration limit) {
    if (limit.isNegative()) {
      throw new IllegalArgumentException("budget " + limit + " is negative; give 0 for no limit");
    }
    return new AnalysisOptions(tokens, namesModel, limit, entities, withoutPasses);
  }

  /** Where the names that users add are found. */
  public Supplier<EntityCatalogue> entities() {
    return entities;
  }

  /**
   * The same with names that users add.
   *
   * @param current asked for each document, so that a new snapshot counts at once. Default: none
   */
  public AnalysisOptions withEntities(Supplier<EntityCatalogue> current) {
    return new AnalysisOptions(
        tokens, namesModel, budget, Objects.requireNonNull(current, "entities"), withoutPasses);
  }

  /** The passes of the reading of names that are left out, by name. */
  public Set<String> withoutPasses() {
    return withoutPasses;
  }

  /**
   * The same without some passes of the reading of names, to measure what each is worth. Default:
   * all are made.
   */
  public AnalysisOptions withoutPasses(Set<String> names) {
    return new AnalysisOptions(tokens, namesModel, budget, entities, Set.copyOf(names));
  }
}
