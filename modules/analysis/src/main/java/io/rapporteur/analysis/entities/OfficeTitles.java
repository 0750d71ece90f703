package io.rapporteur.analysis.entities;

import io.rapporteur.analysis.pack.CommonWords;
import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Tells whether two titles may stand for one office; titles are in lower case. Immutable. */
public final class OfficeTitles {
  private final LanguagePack pack;
  private final WordList shortForms;
  private final WordList heads;

  /** What a general word for an office may mean: offices by their nouns, or as phrases. */
  private final Map<String, Set<String>> general = new HashMap<>();

  private OfficeTitles(LanguagePack pack) {
    this.pack = pack;
    this.shortForms = pack.list(EntityWords.SHORT_OFFICE);
    this.heads = pack.list(EntityWords.HEAD_OF_GOVERNMENT);
    pack.list(EntityWords.GENERAL_OFFICE)
        .each((word, offices) -> general.put(word, Set.of(blanks(offices).split("/"))));
  }

  /** Those of a language. */
  public static OfficeTitles of(LanguagePack pack) {
    return pack.derived(OfficeTitles.class, OfficeTitles::new);
  }

  /** Whether either of two titles may be called by the other. */
  public boolean areOne(String held, String used) {
    String noun = head(used);
    return covers(held, isGeneral(noun) ? noun : used)
        || head(held).equals(noun) && covers(used, held);
  }

  /**
   * Whether a person with a stated title may be called by another.
   *
   * @param stated title as the document states it
   * @param used title used later, without article and country
   */
  boolean covers(String stated, String used) {
    if (stated.equals(used)) {
      return true;
    }
    if (shortForms.has(stated) || shortForms.has(used)) {
      return covers(spelt(stated), spelt(used));
    }
    String statedHead = head(stated);
    String usedHead = head(used);
    if (heads.has(usedHead) || heads.has(used)) {
      return headsGovernment(stated);
    }
    boolean bare = used.equals(usedHead);
    if (statedHead.equals(usedHead)) {
      return bare ? !headsGovernment(stated) : stated.contains(used);
    }
    Set<String> meant = bare ? general.get(usedHead) : null;
    return meant != null
        && (meant.contains(statedHead)
            || meant.stream().anyMatch(office -> isPhrase(office) && stated.contains(office)));
  }

  /** Whether a word stands for several offices: {@code leader}. */
  public boolean isGeneral(String word) {
    return general.containsKey(word);
  }

  /** A short form of an office in full. */
  String spelt(String title) {
    String full = shortForms.value(title);
    return full == null ? title : blanks(full);
  }

  /** The noun of a title: {@code minister} of foreign minister and of minister of transport. */
  public String head(String title) {
    int blank = title.indexOf(' ');
    while (blank > 0) {
      int next = title.indexOf(' ', blank + 1);
      String word = next < 0 ? "" : title.substring(blank + 1, next);
      if (pack.lexicon().find(word).is(CommonWords.OF)) {
        return lastWord(title.substring(0, blank));
      }
      blank = next;
    }
    return lastWord(title);
  }

  private boolean headsGovernment(String title) {
    for (String head : heads.words()) {
      if (isPhrase(head) ? title.contains(head) : head(title).equals(head)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPhrase(String words) {
    return words.indexOf(' ') > 0;
  }

  private static String blanks(String value) {
    return value.replace('_', ' ');
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
