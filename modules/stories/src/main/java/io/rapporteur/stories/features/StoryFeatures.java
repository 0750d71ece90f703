package io.rapporteur.stories.features;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What one document is related by: its heaviest words and entities, the names of its lead, the days
 * it tells of, and what a story shows of it. Immutable; equal for equal readings.
 */
public final class StoryFeatures {
  /** The publication of a document that does not say it. */
  public static final long UNKNOWN = Long.MIN_VALUE;

  static final int NO_DAY = Integer.MIN_VALUE;

  /** The coming year is in many texts; the one after it hardly ever is the only one. */
  private static final int YEARS_LATER = 2;

  /** Beyond this a year is a plan. */
  private static final int YEARS_PLANNED = 5;

  final String uri;
  final long version;
  final String language;

  /** The language without country and script, by hash: pairs are asked by the million. */
  private final int tongue;

  final long published;
  final String headline;
  final int words;
  final int day;
  final SparseVector whole;
  final List<LeadName> lead;

  /** Names of the lead, entities, words of the headline, numbers: see {@link PairLine}. */
  private final int[] line;

  private final long leadRarity;

  /**
   * Of vectors what every pair asks for: it stands here, where the pair has read already, and not
   * in each vector, which would have to be fetched from elsewhere.
   */
  private final long entityBits;

  private final long titleBits;
  private final long numberBits;
  private final long squaredWords;

  private final long[] named;
  final HashSetOfInts names;
  final int[] days;
  final int[] years;
  final List<Anchor> anchors;
  private final int anchorKinds;
  private final int[] anchorLine;
  final int[] quotations;

  /**
   * A name in the headline or the lead.
   *
   * @param name its last word, in lower case
   * @param key of that word
   * @param rarity of that word, in hundredths
   */
  record LeadName(String name, int key, int rarity) {}

  /** Takes the parts over as they are; arrays are sorted and never changed. */
  StoryFeatures(FeatureParts parts) {
    uri = parts.uri;
    version = parts.version;
    language = parts.language;
    tongue = Locale.forLanguageTag(language).getLanguage().hashCode();
    published = parts.published;
    headline = parts.headline;
    words = parts.words;
    day = parts.day;
    whole = parts.whole;
    lead = List.copyOf(parts.lead);
    names = new HashSetOfInts(parts.names);
    line = PairLine.of(LeadNames.of(lead, whole), parts.entities, parts.title, parts.numbers);
    leadRarity = lead.stream().mapToInt(LeadName::rarity).sum();
    entityBits = parts.entities.signature();
    titleBits = parts.title.signature();
    numberBits = parts.numbers.signature();
    squaredWords = whole.squared(FeatureKeys.WORD);
    named = Sieve.of(parts.names, parts.whole);
    days = parts.days;
    years = parts.years;
    anchors = List.copyOf(parts.anchors);
    anchorKinds =
        anchors.stream().mapToInt(each -> 1 << each.kind().hashCode()).reduce(0, (a, b) -> a | b);
    anchorLine = AnchorLine.of(anchors);
    quotations = parts.quotations;
  }

  public String uri() {
    return uri;
  }

  public long version() {
    return version;
  }

  /** BCP 47 tag. */
  public String language() {
    return language;
  }

  /** Whether they are in one language, of whatever country. */
  public boolean sharesLanguage(StoryFeatures other) {
    return tongue == other.tongue;
  }

  /** Milliseconds since the epoch, UTC; {@link #UNKNOWN} when not stated. */
  public long published() {
    return published;
  }

  public boolean dated() {
    return published != UNKNOWN;
  }

  /** The headline, or the beginning of the text where there is none. */
  public String headline() {
    return headline;
  }

  /** Whether there is no text beside the headline to speak of. */
  public boolean headlineOnly() {
    return words == 0;
  }

  /** All features in one vector: the one that candidates are found by. */
  public SparseVector whole() {
    return whole;
  }

  /** Cosine of the words alone. */
  public double likeWords(StoryFeatures other) {
    return whole.cosine(other.whole, FeatureKeys.WORD);
  }

  /**
   * The same, when the product over words is known.
   *
   * @param product in units of 1/{@link SparseVector#ONE} squared
   */
  public double likeWords(StoryFeatures other, long product) {
    return product == 0 ? 0 : product / Math.sqrt((double) squaredWords * other.squaredWords);
  }

  /** Cosine of the entities. */
  public double likeEntities(StoryFeatures other) {
    return mayShareEntities(other) ? PairLine.cosine(line, other.line, PairLine.ENTITIES) : 0;
  }

  /** Whether that may be more than 0, which costs nothing to tell. */
  public boolean mayShareEntities(StoryFeatures other) {
    return (entityBits & other.entityBits) != 0;
  }

  /** Cosine of the words of headlines. */
  public double likeTitle(StoryFeatures other) {
    return mayShareTitle(other) ? PairLine.cosine(line, other.line, PairLine.TITLE) : 0;
  }

  /** Whether that may be more than 0, which costs nothing to tell. */
  public boolean mayShareTitle(StoryFeatures other) {
    return (titleBits & other.titleBits) != 0;
  }

  /** Cosine of the rarer numbers of headline and lead. */
  public double likeNumbers(StoryFeatures other) {
    return mayShareNumbers(other) ? PairLine.cosine(line, other.line, PairLine.NUMBERS) : 0;
  }

  /** Whether that may be more than 0, which costs nothing to tell. */
  public boolean mayShareNumbers(StoryFeatures other) {
    return (numberBits & other.numberBits) != 0;
  }

  SparseVector entities() {
    return PairLine.vector(line, PairLine.ENTITIES);
  }

  SparseVector title() {
    return PairLine.vector(line, PairLine.TITLE);
  }

  SparseVector numbers() {
    return PairLine.vector(line, PairLine.NUMBERS);
  }

  /** Whether the lead names anybody or anything but countries. */
  public boolean leadHasNames() {
    return PairLine.leadEnd(line) > PairLine.leadBegin();
  }

  /**
   * Reads of each array what a pair will read first, so that it is fetched from memory while other
   * documents are asked for theirs. The number means nothing.
   */
  public int ask() {
    return line[0]
        + line[line.length - 1]
        + (int) named[0]
        + (int) named[8]
        + days.length
        + anchorLine.length;
  }

  /** Share of the lead's names, by rarity, that the other document has nowhere. */
  public double absentFrom(StoryFeatures other) {
    return LeadNames.absent(line, leadRarity, other);
  }

  /**
   * The same, when it is known which features are shared: then hardly anything of the other has to
   * be read.
   *
   * @param shared a bit for each of this document's features, by its place, that the other has too
   */
  public double absentFrom(StoryFeatures other, long shared) {
    return whole.size() > Long.SIZE
        ? absentFrom(other)
        : LeadNames.absent(line, leadRarity, other, shared);
  }

  /** Whether it has a name, by its hash. */
  boolean names(int hash) {
    return Sieve.mayHave(named, hash) && names.has(hash);
  }

  /** Whether it has a name, by its hash or as a feature. */
  boolean names(int hash, int key) {
    return names(hash) || Sieve.mayHave(named, key) && whole.has(key);
  }

  /** The names that both leads have, rarest first. */
  public List<String> sharedLead(StoryFeatures other) {
    return lead.stream()
        .filter(name -> other.lead.stream().anyMatch(its -> its.name.equals(name.name)))
        .map(LeadName::name)
        .toList();
  }

  /** Days between the nearest two days that the leads tell of; -1 when either tells of none. */
  public int daysApart(StoryFeatures other) {
    int nearest = -1;
    for (int mine : days) {
      for (int its : other.days) {
        int apart = Math.abs(mine - its);
        nearest = nearest < 0 ? apart : Math.min(nearest, apart);
      }
    }
    return nearest;
  }

  /** Whether it is known on which day it was written: as published, or as read from its text. */
  private boolean hasDay() {
    return day != NO_DAY;
  }

  /** The year in which a document was written that is {@link #longBefore} another. */
  public int year() {
    return LocalDate.ofEpochDay(day).getYear();
  }

  /** The earliest year named; 0 for none. */
  public int earliestYear() {
    return years.length == 0 ? 0 : years[0];
  }

  /**
   * Whether the other has no day, and all years that it names are years after this was written, the
   * first of which this does not name: then it was written later, and tells of something later.
   */
  public boolean longBefore(StoryFeatures other) {
    if (!hasDay() || other.hasDay() || other.years.length == 0) {
      return false;
    }
    if (Arrays.binarySearch(years, other.years[0]) >= 0) {
      // what both look forward to says nothing of when the other was written
      return false;
    }
    int later = other.years[0] - year();
    return later >= YEARS_LATER && later <= YEARS_PLANNED;
  }

  /** How many quotations both have word for word. */
  public int sharedQuotations(StoryFeatures other) {
    int shared = 0;
    for (int mine : quotations) {
      if (Arrays.binarySearch(other.quotations, mine) >= 0) {
        shared++;
      }
    }
    return shared;
  }

  /** Which instance of something that happens again and again the document tells of. */
  public List<Anchor> anchors() {
    return anchors;
  }

  /** Whether an anchor may exclude one of the other's, which costs next to nothing to tell. */
  public boolean mayExclude(StoryFeatures other) {
    return (anchorKinds & other.anchorKinds) != 0
        && AnchorLine.mayExclude(anchorLine, other.anchorLine);
  }

  /**
   * The day that the other tells of, which does not say when it was published, when this was
   * published on quite another day; null otherwise.
   */
  public LocalDate otherDayOf(StoryFeatures other) {
    if (!dated() || !hasDay() || other.dated()) {
      return null;
    }
    Anchor published = new Anchor(Anchor.DAY, day);
    return other.anchors.stream()
        .filter(anchor -> anchor.isDay() && anchor.excludes(published))
        .findFirst()
        .map(anchor -> LocalDate.ofEpochDay(anchor.value()))
        .orElse(null);
  }

  /** The day on which it was written, as published or as read from its text. */
  public LocalDate day() {
    return LocalDate.ofEpochDay(day);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoryFeatures that
        && Arrays.equals(FeatureCodec.encode(this), FeatureCodec.encode(that));
  }

  @Override
  public int hashCode() {
    return uri.hashCode() * 31 + whole.hashCode();
  }

  @Override
  public String toString() {
    return uri + " (" + headline + ")";
  }
}
