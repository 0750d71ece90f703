package io.rapporteur.training.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which figures of a set measure the same: {@code group}, {@code mentions}, {@code pairs}. */
final class FigureGold {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> LINKS = Set.of("AGREE", "ROUNDING", "DISAGREE", "UPDATE");
  private static final String SKIP = "SKIP";

  /** A figure that is annotated. */
  record Place(String doc, int start, int end) {}

  /**
   * What is known of two figures.
   *
   * @param pairs how many pairs of the measure are linked
   */
  private record Pair(String verdict, int pairs) {}

  /** What a pair of figures is. */
  enum Label {
    SAME,
    OTHER,
    /** Looks alike and is not. */
    TRAP,
    /** One of the figures is not annotated. */
    UNKNOWN,
    /** Doubtful, or of one measure and not judged. */
    LEFT_OUT
  }

  /**
   * A label.
   *
   * @param pairs of the measure, for SAME
   */
  record Labelled(Label label, int pairs) {}

  private final Map<String, List<Place>> byDoc = new HashMap<>();
  private final Map<Set<Place>, Pair> judged = new HashMap<>();
  private final Set<Set<Place>> together = new HashSet<>();

  FigureGold(Path file) throws IOException {
    for (JsonNode group : lines(file)) {
      List<Place> places = new ArrayList<>();
      for (JsonNode mention : group.path("mentions")) {
        Place place =
            new Place(
                mention.path("doc").asText(),
                mention.path("start").asInt(),
                mention.path("end").asInt());
        for (Place other : places) {
          if (!other.equals(place)) {
            together.add(Set.of(other, place));
          }
        }
        places.add(place);
        List<Place> known = byDoc.computeIfAbsent(place.doc(), doc -> new ArrayList<>());
        if (!known.contains(place)) {
          known.add(place);
        }
      }
      pairs(group.path("pairs"), places);
    }
  }

  private void pairs(JsonNode pairs, List<Place> places) {
    int linked = 0;
    for (JsonNode pair : pairs) {
      linked += LINKS.contains(pair.get(2).asText()) ? 1 : 0;
    }
    for (JsonNode pair : pairs) {
      Set<Place> both = Set.of(places.get(pair.get(0).asInt()), places.get(pair.get(1).asInt()));
      Pair before = judged.get(both);
      if (before == null || !LINKS.contains(before.verdict())) {
        judged.put(both, new Pair(pair.get(2).asText(), linked));
      }
    }
  }

  /** What two stretches of two documents are to each other. */
  Labelled label(Place a, Place b) {
    List<Place> first = at(a);
    List<Place> second = at(b);
    if (first.isEmpty() || second.isEmpty()) {
      return new Labelled(first.isEmpty() && second.isEmpty() ? Label.LEFT_OUT : Label.UNKNOWN, 0);
    }
    Labelled best = new Labelled(Label.LEFT_OUT, 0);
    for (Place one : first) {
      for (Place other : second) {
        Labelled its = label(Set.of(one, other));
        if (its.label() == Label.SAME) {
          return its;
        }
        best = best.label() == Label.LEFT_OUT ? its : best;
      }
    }
    return best;
  }

  private Labelled label(Set<Place> pair) {
    Pair known = judged.get(pair);
    if (known == null) {
      return new Labelled(together.contains(pair) ? Label.LEFT_OUT : Label.OTHER, 0);
    }
    if (LINKS.contains(known.verdict())) {
      return new Labelled(Label.SAME, known.pairs());
    }
    return new Labelled(known.verdict().equals(SKIP) ? Label.LEFT_OUT : Label.TRAP, 0);
  }

  private List<Place> at(Place place) {
    return byDoc.getOrDefault(place.doc(), List.of()).stream()
        .filter(known -> known.start() < place.end() && place.start() < known.end())
        .toList();
  }

  static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        lines.add(JSON.readTree(line));
      }
    }
    return lines;
  }
}
