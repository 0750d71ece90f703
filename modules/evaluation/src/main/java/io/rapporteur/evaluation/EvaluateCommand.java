package io.rapporteur.evaluation;

import io.rapporteur.analysis.AnalysisOptions;
import io.rapporteur.analysis.names.tagging.NameModel;
import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.stories.copies.CopyJudge;
import io.rapporteur.stories.ledger.FigureLinks;
import io.rapporteur.stories.likeness.LikenessWeights;
import io.rapporteur.stories.quotations.QuotationMatcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Measures the reading against gold sets, with each set's own scorer. */
@Command(
    name = "evaluate",
    description = {
      "Measure accuracy on gold sets; exits 3 when a figure is below its floor,",
      "4 when a line or a set could not be read (the rest is measured)."
    })
public final class EvaluateCommand implements Callable<Integer> {
  static final int BELOW_FLOOR = 3;
  static final int NOT_ALL_READ = 4;

  @Option(names = "--data", required = true, description = "Folder that holds the gold sets.")
  Path data;

  @Option(names = "--set", description = "Only sets whose folder or label starts with this.")
  String only = "";

  @Option(names = "--split", description = "Which half: docs.SPLIT.jsonl (default: dev).")
  String split = "dev";

  @Option(names = "--lang", description = "Only this language of the sets that have several.")
  String language = "";

  @Option(
      names = "--without",
      split = ",",
      paramLabel = "PASS",
      description = "Leave out passes of the reading, to see what they are worth.")
  Set<String> without = new LinkedHashSet<>();

  @Option(names = "--json", description = "One JSON object per figure instead of a table.")
  boolean json;

  @Option(
      names = "--floors",
      description = "File of floors, set.metric=figure (default: those that ship).")
  Path floorFile;

  @Option(names = "--ratchet", description = "Raise the floors to the figures reached.")
  boolean ratchet;

  @Option(names = "--keep", description = "Keep the prediction files in this folder.")
  Path keep;

  @Spec CommandSpec spec;

  private final Function<AnalysisOptions, Function<Document, AnnotatedDocument>> readers;

  /** Reads with the pipeline that ships. */
  public EvaluateCommand() {
    this(ShippedReader::new);
  }

  EvaluateCommand(Function<AnalysisOptions, Function<Document, AnnotatedDocument>> readers) {
    this.readers = readers;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (!Files.isDirectory(data)) {
      throw new ParameterException(spec.commandLine(), "--data: no folder " + data);
    }
    AnalysisOptions options;
    try {
      options = AnalysisOptions.defaults().withoutPasses(without);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--without: " + e.getMessage());
    }
    Floors floors = floorFile == null ? Floors.shipped(split) : Floors.load(floorFile);
    PrintWriter errors = spec.commandLine().getErr();
    Problems problems = new Problems(errors);
    passedOver().forEach(errors::println);
    errors.flush();
    List<Result> results = results(readers.apply(options), problems);
    if (results.isEmpty() && problems.count() == 0) {
      throw new ParameterException(
          spec.commandLine(), "no set '" + only + "' with docs." + split + ".jsonl in " + data);
    }
    ResultTable table = new ResultTable(floors, spec.commandLine().getOut());
    if (json) {
      table.printJson(results);
    } else {
      table.print(results);
    }
    if (ratchet && floorFile != null) {
      results.forEach(floors::raise);
      floors.save(floorFile);
    }
    boolean below = results.stream().anyMatch(result -> result.below(floors));
    return below ? BELOW_FLOOR : problems.count() > 0 ? NOT_ALL_READ : 0;
  }

  /** Names the folders that look like sets and are not measured. */
  private List<String> passedOver() throws IOException {
    try (Stream<Path> folders = Files.list(data)) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("score.py")))
          .map(folder -> folder.getFileName().toString())
          .filter(folder -> folder.startsWith(only) && GoldSets.passedOver(folder) != null)
          .sorted()
          .map(folder -> folder + ": " + GoldSets.passedOver(folder) + "; passed over")
          .toList();
    }
  }

  private List<Result> results(Function<Document, AnnotatedDocument> reader, Problems problems)
      throws IOException, InterruptedException {
    Path work =
        keep == null ? Files.createTempDirectory("predictions") : Files.createDirectories(keep);
    SetRun run = new SetRun(reader, data, split, language, work, problems);
    List<Result> results = new ArrayList<>();
    for (GoldSet set : GoldSets.all()) {
      boolean wanted = set.label().startsWith(only) || set.folder().equals(only);
      if (wanted && run.canRun(set)) {
        try {
          results.addAll(run.run(set, trainedOn(set)));
        } catch (IOException e) {
          problems.add(set.folder() + ": " + e.getMessage() + "; the set is passed over");
        }
      }
    }
    if (keep == null) {
      try (Stream<Path> files = Files.list(work)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(work);
    }
    return results;
  }

  /** The models that ship say which sets they learnt from: always their dev halves. */
  private boolean trainedOn(GoldSet set) {
    boolean stories =
        set.folder().equals(CopyJudge.learntFrom())
            || set.folder().equals(QuotationMatcher.learntFrom())
            || set.folder().equals(FigureLinks.learntFrom())
            || LikenessWeights.shipped().learntFrom().contains(set.folder());
    if (split.equals("dev") && stories) {
      return true;
    }
    return split.equals("dev")
        && set.namesModel()
        && NameModel.of(LanguagePacks.english(), NameModel.DEFAULT).stream()
            .anyMatch(model -> List.of(model.description().split(",")).contains(set.folder()));
  }
}
