package io.rapporteur.cli.story;

import java.util.List;

/**
 * One thing of a section.
 *
 * @param badge a word of ours: verdict, kind, number, time
 * @param tone of the badge
 * @param text what it is, as documents say it
 * @param lines what is to be said of it; empty ones are left out
 */
record ReportItem(String badge, Tone tone, String text, List<ReportLine> lines) {
  ReportItem {
    lines = lines.stream().filter(line -> !line.isEmpty()).toList();
  }
}
