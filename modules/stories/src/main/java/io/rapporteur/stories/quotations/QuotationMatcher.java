package io.rapporteur.stories.quotations;

import io.rapporteur.stories.wording.Aligner;
import io.rapporteur.stories.wording.Alignment;
import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.Difference;
import io.rapporteur.stories.wording.Differences;
import io.rapporteur.stories.wording.MeaningChange;
import io.rapporteur.stories.wording.SpeakerIdentity;
import io.rapporteur.stories.wording.WordWeights;
import io.rapporteur.stories.wording.Wording;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Says whether two statements are renderings of one. A pure function of the two: who is asked first
 * makes no difference. Who is said to speak makes none where the words are one's own, since outlets
 * that differ in that are told and not parted; two persons who share a turn of phrase are two.
 */
public final class QuotationMatcher {
  /** What of a statement's words of content reported speech has to have: thousandths, and words. */
  private static final int REPORTED = 550;

  private static final int REPORTED_WORDS = 3;
  private static final int REPORTED_WEIGHT = 30;

  /** Words with capitals throughout, and no more than these, are a title and nobody's statement. */
  private static final int TITLE = 8;

  /** Words from which a person is not given the same by chance. */
  private static final int REPEATED = 4;

  /** Words in a row that one person hardly says twice with one other word beside them. */
  private static final int TURN = 5;

  /** Words in a row that two persons hardly say by chance. */
  private static final int PHRASE = 6;

  /** One's words are the other's, all of them. */
  private static final Set<Variant> OWN_WORDS =
      EnumSet.of(Variant.IDENTICAL, Variant.TRIMMED, Variant.BRACKETED);

  private final WordWeights weights;
  private final Aligner aligner;
  private final MatchWeights matching;
  private final SpeakerIdentity speakers;

  /** A matcher with the weights that ship, which weighs words in common. */
  public QuotationMatcher(WordWeights weights) {
    this(weights, SpeakerIdentity.byNames());
  }

  /** The same, which knows who is who over all documents. */
  public QuotationMatcher(WordWeights weights, SpeakerIdentity speakers) {
    this.speakers = speakers;
    this.weights = weights;
    this.aligner = Aligner.ofQuotations(weights);
    this.matching = MatchWeights.shipped();
  }

  /** How {@code a} stands to {@code b}; null when they are different statements. */
  public StatementMatch compare(Statement a, Statement b) {
    if (a.reported() && b.reported() || isTitle(a.wording()) || isTitle(b.wording())) {
      return null;
    }
    boolean turned = isSecond(a, b);
    Wording left = turned ? b.wording() : a.wording();
    Wording right = turned ? a.wording() : b.wording();
    Alignment alignment = aligner.align(left, right);
    StatementTraits traits = StatementTraits.of(alignment, weights);
    boolean two = a.hasOtherSpeaker(b, speakers);
    if (a.reported() || b.reported()) {
      return two ? null : reported(traits);
    }
    int score = alignment.isEmpty() ? -1 : matching.score(traits.values());
    if (score <= 0 && !repeats(a, b) && !isOneTurn(a, b, traits)) {
      return null;
    }
    Alignment whole = alignment.withEdges();
    List<Difference> differences = Differences.of(whole);
    Variant variant = Variants.of(whole, differences);
    if (two && traits.runWords() < PHRASE && !OWN_WORDS.contains(variant)) {
      return null;
    }
    List<Difference> asked =
        turned ? differences.stream().map(Difference::turned).toList() : differences;
    return new StatementMatch(
        variant, asked, MeaningChange.gravest(asked.stream().map(Difference::meaning)), score);
  }

  /**
   * The figures, in thousandths, that the weights weigh for two quotations of these wordings, in
   * the order of {@link #traitNames()}; null when no word is common. What weights are learnt from.
   */
  public int[] traits(Wording a, Wording b) {
    boolean turned = b.size() > a.size();
    Alignment alignment = turned ? aligner.align(b, a) : aligner.align(a, b);
    return alignment.isEmpty() ? null : StatementTraits.of(alignment, weights).values();
  }

  /** The set whose dev half the weights that ship were learnt from. */
  public static String learntFrom() {
    return MatchWeights.shipped().set();
  }

  /** Names of what is weighed, as the file of weights has them. */
  public static List<String> traitNames() {
    return StatementTraits.NAMES;
  }

  /** The longer is aligned first, whoever asks; among equals the one that comes first. */
  private static boolean isSecond(Statement a, Statement b) {
    int length = Integer.compare(b.wording().size(), a.wording().size());
    int text = length != 0 ? length : a.text().compareTo(b.text());
    return text > 0;
  }

  private static StatementMatch reported(StatementTraits traits) {
    int share = StatementTraits.share(traits.bag(), traits.content());
    boolean same =
        share >= REPORTED && traits.bagWords() >= REPORTED_WORDS && traits.bag() >= REPORTED_WEIGHT;
    return same ? new StatementMatch(Variant.INDIRECT, List.of(), MeaningChange.NONE, share) : null;
  }

  /** Small words that are everybody's are one's own where one person is given all of them twice. */
  private boolean repeats(Statement a, Statement b) {
    return a.wording().size() >= REPEATED
        && a.person()
        && b.person()
        && speakers.same(a.by(), b.by())
        && a.wording().forms().equals(b.wording().forms());
  }

  /** One person's words but for one, as two who listened wrote them down. */
  private boolean isOneTurn(Statement a, Statement b, StatementTraits traits) {
    return traits.runWords() >= TURN
        && traits.runWords() >= Math.max(a.wording().size(), b.wording().size()) - 1
        && a.person()
        && b.person()
        && speakers.same(a.by(), b.by());
  }

  /** A law, a film or a slogan in marks. */
  private static boolean isTitle(Wording wording) {
    List<ComparedWord> content =
        wording.words().stream().filter(word -> word.sort().hasContent()).toList();
    return wording.size() <= TITLE
        && content.size() > 1
        && content.stream().allMatch(ComparedWord::capital);
  }
}
