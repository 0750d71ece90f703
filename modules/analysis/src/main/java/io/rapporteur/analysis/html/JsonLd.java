package io.rapporteur.analysis.html;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article in JSON-LD (schema.org). Broken blocks are passed over. */
final class JsonLd {
  /** A page with more says nothing of one article. */
  private static final int MOST_NODES = 2_000;

  private static final Set<String> TYPES =
      Set.of(
          "NewsArticle",
          "Article",
          "ReportageNewsArticle",
          "OpinionNewsArticle",
          "BlogPosting",
          "AnalysisNewsArticle",
          "BackgroundNewsArticle",
          "ReviewNewsArticle",
          "LiveBlogPosting",
          "AdvertiserContentArticle",
          "SatiricalArticle",
          "ScholarlyArticle",
          "TechArticle",
          "Report",
          "SocialMediaPosting",
          "Review");

  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(100).build())
                  .build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .build();

  private final JsonNode article;

  private JsonLd(JsonNode article) {
    this.article = article;
  }

  /** The first article that the page describes, or one without fields. */
  static JsonLd of(Document page) {
    for (Element script : page.getElementsByTag("script")) {
      if (script.attr("type").startsWith("application/ld+json")) {
        JsonNode found = article(script.data());
        if (found != null) {
          return new JsonLd(found);
        }
      }
    }
    return new JsonLd(JSON.createObjectNode());
  }

  private static JsonNode article(String data) {
    try {
      return article(JSON.readTree(data));
    } catch (JsonProcessingException e) {
      // Publishers' own mistakes are frequent here; the page has other metadata.
      return null;
    }
  }

  private static JsonNode article(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    for (int i = 0; i < MOST_NODES && !open.isEmpty(); i++) {
      JsonNode node = open.poll();
      if (node.isObject() && isArticle(node.path("@type"))) {
        return node;
      }
      for (JsonNode child : node) {
        if (child.isContainerNode()) {
          open.add(child);
        }
      }
    }
    return null;
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (TYPES.contains(one.asText())) {
          return true;
        }
      }
    }
    return TYPES.contains(type.asText());
  }

  /** A field as text; null when it is not there. */
  String text(String field) {
    return text(article.path(field));
  }

  /** The names of a person or organisation, or of several, separated by commas. */
  String names(String field) {
    JsonNode node = article.path(field);
    List<String> names = new ArrayList<>();
    for (JsonNode one : node.isArray() ? node : List.of(node)) {
      String name = one.isTextual() ? text(one) : text(one.path("name"));
      if (name != null && !name.startsWith("http") && !names.contains(name)) {
        names.add(name);
      }
    }
    return names.isEmpty() ? null : String.join(", ", names);
  }

  private static String text(JsonNode node) {
    if (!node.isTextual()) {
      return null;
    }
    String value = Parser.unescapeEntities(node.asText(), false).strip();
    return value.isEmpty() ? null : value;
  }
}
