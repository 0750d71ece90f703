package io.rapporteur.stories.copies;

import static io.rapporteur.stories.copies.Texts.BUDGET;
import static io.rapporteur.stories.copies.Texts.FERRY;
import static io.rapporteur.stories.copies.Texts.NOON;
import static io.rapporteur.stories.copies.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.Membership;
import io.rapporteur.stories.copies.Origins.Origin;
import io.rapporteur.testkit.Seeds;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class OriginsTest {
  private static final io.rapporteur.model.Origin WITNESS = io.rapporteur.model.Origin.witness;

  private static final String CUT = FERRY.substring(0, FERRY.indexOf("\n\nIt is the second"));

  private static final List<CopyText> TEXTS =
      List.of(
          text("wire", FERRY, "Norland Press", NOON),
          text("herald", CUT, "Herald", NOON.plusSeconds(1800)),
          text("post", CUT.replace("Three lifeboats", "Several boats"), "Post", at(5400)),
          text("joined", BUDGET + "\n\n" + FERRY.replace("(Norland Press) ", ""), "Day", at(9000)),
          text("council", BUDGET, "Marwick Mail", NOON.minusSeconds(600)));

  private static Instant at(int seconds) {
    return NOON.plusSeconds(seconds);
  }

  @Test
  void shouldLeadEveryCarrierToItsWitness() {
    SortedMap<String, Origin> origins = origins(TEXTS);
    assertThat(origins.keySet()).containsExactly("herald", "joined", "post");
    assertThat(witnesses(origins.get("herald"))).containsExactly("wire");
    assertThat(witnesses(origins.get("post"))).containsExactly("wire");
    assertThat(witnesses(origins.get("joined"))).containsExactly("wire", "council");
    assertThat(origins.values()).allMatch(Origin::carrier);
  }

  @Test
  void shouldGiveTheSameOriginsInAnyOrder() {
    SortedMap<String, Origin> expected = origins(TEXTS);
    for (long seed : Seeds.of(21, 22, 23)) {
      List<CopyText> shuffled = new ArrayList<>(TEXTS);
      Collections.shuffle(shuffled, new Random(seed));
      assertThat(origins(shuffled)).isEqualTo(expected);
    }
  }

  @Test
  void shouldKeepOneWitnessOfCopiesOfTheSameMinute() {
    SortedMap<String, Origin> origins =
        origins(List.of(text("b", FERRY, "Post", NOON), text("a", FERRY, "Herald", NOON)));
    assertThat(origins.keySet()).containsExactly("b");
    assertThat(origins.get("b").sources().get(0).judgement().why()).contains("open: same minute");
  }

  @Test
  void shouldKeepOneWitnessOfARing() {
    Map<String, Instant> published = Map.of("a", at(0), "b", at(60), "c", at(120));
    List<CopyJudgement> ring =
        List.of(copy("a", "b", "b"), copy("b", "c", "c"), copy("a", "c", "a"));
    SortedMap<String, Origin> origins = Origins.of(published, ring);
    assertThat(origins.keySet()).containsExactly("b", "c");
    assertThat(origins.values()).allMatch(origin -> witnesses(origin).equals(List.of("a")));
  }

  @Test
  void shouldWriteTheComparisonIntoTheMembership() {
    Membership post =
        Membership.newBuilder().setUri("post").setStory("s").setOrigin(WITNESS).build();
    CopyRecords.write(origins(TEXTS).get("post"), post);
    assertThat(post.getOrigin()).isEqualTo(io.rapporteur.model.Origin.carrier);
    assertThat(post.getDuplicateOf()).isEqualTo("wire");
    assertThat(post.getPartOf()).isEmpty();
    assertThat(post.getRepeats()).hasSize(1);
    assertThat(post.getRepeats().get(0).getShareTaken()).isEqualTo(1);
    assertThat(post.getRepeats().get(0).getDroppedWords()).isGreaterThan(10);
    assertThat(post.getRepeats().get(0).getWordsChanged().get(0).getTo())
        .isEqualTo("Several boats");

    Membership joined =
        Membership.newBuilder().setUri("joined").setStory("s").setOrigin(WITNESS).build();
    CopyRecords.write(origins(TEXTS).get("joined"), joined);
    assertThat(joined.getDuplicateOf()).isEqualTo("wire");
    assertThat(joined.getPartOf()).containsExactly("council");
  }

  private static CopyJudgement copy(String a, String b, String source) {
    CopyDifferences none = new CopyDifferences(9, 0, 0, 0, 0, List.of(), List.of(), List.of());
    return new CopyJudgement(a, b, CopyRelation.COPY, source, 1, 1, 1, none, List.of());
  }

  private static List<String> witnesses(Origin origin) {
    return origin.sources().stream().map(Origins.Source::witness).toList();
  }

  /** As relating does it: each document is held against those that are there. */
  private static SortedMap<String, Origin> origins(List<CopyText> texts) {
    List<CopyJudgement> judgements = new ArrayList<>();
    Map<String, CopyText> byUri = new TreeMap<>();
    Map<String, Instant> published = new TreeMap<>();
    CopyIndex index = new CopyIndex();
    for (CopyText text : texts) {
      for (CopyIndex.Candidate candidate : index.candidates(text.fingerprint())) {
        judgements.add(CopyJudge.judge(text, byUri.get(candidate.uri())));
      }
      index.put(text.uri(), text.fingerprint());
      byUri.put(text.uri(), text);
      published.put(text.uri(), text.document().published());
    }
    return Origins.of(published, judgements);
  }
}
