package io.rapporteur.stories.copies;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What of an alignment tells a copy from the next bulletin of the same form. In a copy it is common
 * words that change; in a bulletin about another event it is names, figures and days, and the
 * common words stay. Both are shares of what stands in carried sentences, in both texts together,
 * so that neither text's length or furniture matters. A copy takes its source's first sentence with
 * it, a quotation seldom does. Time speaks most through facts that differ: other figures the next
 * day are seldom an edit.
 */
public final class CopyFeatures {
  /** The names, in the order of {@link #values}. */
  public static final List<String> NAMES =
      List.of(
          "namesLost",
          "figuresLost",
          "wordsLost",
          "namesNowhere",
          "figuresNowhere",
          "equalWords",
          "longestRun",
          "largerShare",
          "smallerShare",
          "shortOfHalf",
          "noLead",
          "hoursApart",
          "factsLostByTime");

  /** What an unknown time counts as: neither for nor against. */
  private static final double UNKNOWN_HOURS = 6;

  private static final double FACTS_KEPT = .65;
  private static final double MOSTLY = .8;

  private final Side a;
  private final Side b;
  private final int equal;
  private final int longest;
  private final double hours;

  private CopyFeatures(TextAlignment alignment) {
    this.a = new Side(alignment, true);
    this.b = new Side(alignment, false);
    this.equal = alignment.equalWords();
    this.longest = alignment.longestRun();
    this.hours = hours(alignment.a.document().published(), alignment.b.document().published());
  }

  static CopyFeatures of(TextAlignment alignment) {
    return new CopyFeatures(alignment);
  }

  /** The features of two documents, each from 0 to 1. */
  public static double[] of(CopyText a, CopyText b) {
    return of(TextAlignment.of(a, b)).values();
  }

  double[] values() {
    double larger = Math.max(a.share(), b.share());
    double names = namesKept();
    double figures = figuresKept();
    return new double[] {
      1 - names,
      1 - figures,
      1 - kept(a.equalWords + b.equalWords, a.words + b.words),
      nowhere(a.namesNowhere.size() + b.namesNowhere.size(), a.allNames.size() + b.allNames.size()),
      nowhere(
          a.figuresNowhere.size() + b.figuresNowhere.size(),
          a.allFigures.size() + b.allFigures.size()),
      log2(1 + equal, 10),
      log2(1 + longest, 8),
      larger,
      Math.min(a.share(), b.share()),
      Math.max(0, .5 - larger),
      a.leadCarried || b.leadCarried ? 0 : 1,
      log2(1 + hours, 10),
      log2(1 + hours, 10) * (1 - names * figures)
    };
  }

  /** Words of the one document in carried sentences, of all its words: from 0 to 1. */
  double shareOfA() {
    return a.share();
  }

  double shareOfB() {
    return b.share();
  }

  /** The same of its words without the page's furniture. */
  double articleShareOfA() {
    return a.articleShare();
  }

  double articleShareOfB() {
    return b.articleShare();
  }

  int longestRun() {
    return longest;
  }

  /** Whether nearly all that is carried stands within quotation marks, in both. */
  boolean nothingButQuotation() {
    return a.quoted >= MOSTLY * a.carried && b.quoted >= MOSTLY * b.carried;
  }

  /** Whether the carried sentences keep most of their names and figures. */
  boolean keepsFacts() {
    return namesKept() >= FACTS_KEPT && figuresKept() >= FACTS_KEPT;
  }

  private double namesKept() {
    return kept(a.equalNames + b.equalNames, a.names + b.names);
  }

  private double figuresKept() {
    return kept(a.equalFigures + b.equalFigures, a.figures + b.figures);
  }

  int carriedSentences() {
    return Math.min(a.sentences, b.sentences);
  }

  /** One more of each, so that a single name of one decides nothing. */
  private static double kept(int equal, int all) {
    return (equal + 1.0) / (all + 1.0);
  }

  private static double nowhere(int missing, int all) {
    return missing / (all + 1.0);
  }

  /** StrictMath: the same bits in any JVM. */
  private static double log2(double value, int most) {
    return Math.min(most, StrictMath.log(value) / StrictMath.log(2)) / most;
  }

  private static double hours(Instant one, Instant other) {
    return one == null || other == null
        ? UNKNOWN_HOURS
        : Math.abs(Duration.between(one, other).toMinutes()) / 60.0;
  }

  /** What stands in the carried sentences of one of the two. */
  private static final class Side {
    private final int all;
    private final int article;
    private int carried;
    private int quoted;
    private int sentences;
    private final boolean leadCarried;
    private int names;
    private int equalNames;
    private int figures;
    private int equalFigures;
    private int words;
    private int equalWords;
    private final Set<Long> allNames = new HashSet<>();
    private final Set<Long> allFigures = new HashSet<>();
    private final Set<Long> namesNowhere = new HashSet<>();
    private final Set<Long> figuresNowhere = new HashSet<>();

    Side(TextAlignment alignment, boolean ofA) {
      CopyText text = ofA ? alignment.a : alignment.b;
      Set<Long> other = new HashSet<>();
      for (long hash : (ofA ? alignment.b : alignment.a).hashes()) {
        other.add(hash);
      }
      this.all = text.allWords();
      this.article = text.size();
      int lead = text.leadWord();
      this.leadCarried = lead >= 0 && (ofA ? alignment.carriedA(lead) : alignment.carriedB(lead));
      int sentence = -1;
      for (int i = 0; i < text.size(); i++) {
        if (ofA ? !alignment.carriedA(i) : !alignment.carriedB(i)) {
          continue;
        }
        CopyWord word = text.word(i);
        carried++;
        quoted += word.is(CopyWord.QUOTED) ? 1 : 0;
        sentences += word.sentence() == sentence ? 0 : 1;
        sentence = word.sentence();
        count(word, (ofA ? alignment.toB(i) : alignment.toA(i)) >= 0, other);
      }
    }

    private void count(CopyWord word, boolean equal, Set<Long> other) {
      if (word.is(CopyWord.NUMBER)) {
        figures++;
        equalFigures += equal ? 1 : 0;
        note(word, allFigures, figuresNowhere, other);
      } else if (word.is(CopyWord.NAME)) {
        names++;
        equalNames += equal ? 1 : 0;
        note(word, allNames, namesNowhere, other);
      } else {
        words++;
        equalWords += equal ? 1 : 0;
      }
    }

    private static void note(CopyWord word, Set<Long> all, Set<Long> nowhere, Set<Long> other) {
      all.add(word.hash());
      if (!other.contains(word.hash())) {
        nowhere.add(word.hash());
      }
    }

    double share() {
      return all == 0 ? 0 : (double) carried / all;
    }

    double articleShare() {
      return article == 0 ? 0 : (double) carried / article;
    }
  }
}
