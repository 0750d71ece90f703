package io.rapporteur.cli.story;

import java.util.List;

/**
 * A part of a page.
 *
 * @param title in words of ours
 * @param none what to say when it has no items; empty to leave it out then
 */
record ReportSection(String title, String none, List<ReportItem> items) {
  ReportSection {
    items = List.copyOf(items);
  }

  boolean isShown() {
    return !items.isEmpty() || !none.isEmpty();
  }
}
