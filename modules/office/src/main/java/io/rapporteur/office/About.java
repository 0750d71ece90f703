package io.rapporteur.office;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.Office;
import org.apache.tika.metadata.PagedText;
import org.apache.tika.metadata.Property;
import org.apache.tika.metadata.TikaCoreProperties;

/** What a file says of itself, as it goes into an answer. */
final class About {
  private static final int LONGEST = 2_000;

  private About() {}

  /** The text, and beside it what is known. */
  static Map<String, String> of(Metadata metadata, String text) {
    Map<String, String> about = new LinkedHashMap<>();
    put(about, "title", metadata.get(TikaCoreProperties.TITLE));
    put(about, "creator", String.join(", ", metadata.getValues(TikaCoreProperties.CREATOR)));
    put(about, "created", metadata.get(TikaCoreProperties.CREATED));
    put(about, "modified", metadata.get(TikaCoreProperties.MODIFIED));
    put(about, "language", metadata.get(TikaCoreProperties.LANGUAGE));
    put(about, "description", metadata.get(TikaCoreProperties.DESCRIPTION));
    put(about, "keyword", String.join(", ", metadata.getValues(Office.KEYWORDS)));
    put(about, "pages", first(metadata, PagedText.N_PAGES, Office.PAGE_COUNT, Office.SLIDE_COUNT));
    about.put("text", text);
    return about;
  }

  private static String first(Metadata metadata, Property... properties) {
    for (Property property : properties) {
      String value = metadata.get(property);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private static void put(Map<String, String> about, String key, String value) {
    String clean = value == null ? "" : value.replaceAll("\\s+", " ").strip();
    if (!clean.isEmpty() && clean.length() <= LONGEST) {
      about.put(key, clean);
    }
  }
}
