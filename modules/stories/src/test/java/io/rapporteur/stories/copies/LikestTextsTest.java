package io.rapporteur.stories.copies;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.stories.copies.CopyIndex.Candidate;
import io.rapporteur.testkit.Seeds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LikestTextsTest {
  @Test
  void shouldNameThoseThatShareMostOfAllThatShareEnough() {
    Random random = new Random(Seeds.one(3));
    CopyIndex index = new CopyIndex();
    List<String> uris = new ArrayList<>();
    List<long[]> prints = new ArrayList<>();
    for (int i = 0; i < 80; i++) {
      // hashes of either sign, some of which differ in their upper half alone
      long[] hashes = random.longs(1 + random.nextInt(40), -30, 30).distinct().toArray();
      for (int k = 0; k < hashes.length; k++) {
        hashes[k] += random.nextInt(8) == 0 ? 1L << Integer.SIZE : 0;
      }
      uris.add("d" + i);
      prints.add(Fingerprints.distinct(hashes));
      index.put("d" + i, prints.get(i));
    }
    LikestTexts texts = new LikestTexts(uris, prints);

    for (int i = 0; i < uris.size(); i++) {
      String uri = uris.get(i);
      List<Candidate> others = new ArrayList<>(index.candidates(prints.get(i)));
      others.removeIf(other -> other.uri().equals(uri));
      others.sort(Comparator.comparing(other -> -other.shared()));
      int most = random.nextInt(12) + 1;
      assertThat(texts.of(i, most)).isEqualTo(others.subList(0, Math.min(most, others.size())));
    }
  }

  @Test
  void shouldNameNobodyForATextThatSharesNothing() {
    LikestTexts texts =
        new LikestTexts(List.of("a", "b"), List.of(new long[] {1, 2, 3}, new long[] {4, 5, 6}));

    assertThat(texts.of(0, 5)).isEmpty();
  }
}
