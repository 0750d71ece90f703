package io.rapporteur.evaluation.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NewsStreamTest {
  private static List<AnnotatedDocument> news(int documents) {
    List<AnnotatedDocument> news = new ArrayList<>();
    new NewsStream(5, documents).forEachRemaining(news::add);
    return news;
  }

  @Test
  void shouldWriteTheSameWhenTheSeedIsTheSame() {
    assertThat(news(300)).isEqualTo(news(300)).hasSize(300);
  }

  @Test
  void shouldHaveEventsOfTheSizesThatNewsHas() {
    Map<String, Long> events =
        news(4000).stream()
            .map(document -> document.getUri().split(":")[2])
            .filter(event -> Integer.parseInt(event) >= 5)
            .collect(Collectors.groupingBy(event -> event, Collectors.counting()));
    List<Long> sizes = events.values().stream().sorted().toList();
    assertThat(sizes.get(sizes.size() / 2)).isBetween(1L, 2L);
    assertThat(sizes.get(sizes.size() * 9 / 10)).isBetween(6L, 8L);
    assertThat(sizes.get(sizes.size() - 1)).isGreaterThan(50L);
  }

  @Test
  void shouldMarkNamesWhereTheyStandWhenADocumentIsWritten() {
    AnnotatedDocument document =
        news(300).stream()
            .max(Comparator.comparingInt(each -> each.getMentions().size()))
            .orElseThrow();
    for (Mention mention : document.getMentions()) {
      assertThat(
              document
                  .getBody()
                  .substring(mention.getSpan().getStart(), mention.getSpan().getEnd()))
          .isEqualTo(mention.getSpan().getExact());
    }
  }
}
