package io.rapporteur.collect;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rapporteur.formats.syndication.FeedEntry;
import io.rapporteur.model.Document;

/** What makes an entry this entry, and what makes a version of it another one. */
final class EntryContent {
  private EntryContent() {}

  /** Its id, else its content. */
  static String id(FeedEntry entry) {
    return entry.id() == null ? new String(identity(entry), UTF_8) : entry.id();
  }

  /**
   * A hash of what it says.
   *
   * @param page whether its page is read in its place: then a date that a server makes anew for
   *     each answer does not count, and neither does a teaser
   */
  static String hash(FeedEntry entry, boolean page) {
    Document document = entry.document();
    return page
        ? StateRecords.hash(
            document.getHeadline(),
            document.getCanonicalUrl(),
            String.valueOf(document.getVersionCreated()),
            document.getPubStatus().name())
        : StateRecords.hash(
            document.getHeadline(),
            document.getBody(),
            document.getBy(),
            document.getCanonicalUrl(),
            document.getPubStatus().name());
  }

  /** What a uri is derived from when it has none. */
  static byte[] identity(FeedEntry entry) {
    Document document = entry.document();
    return (document.getHeadline() + '\n' + document.getBody()).getBytes(UTF_8);
  }
}
