package io.rapporteur.analysis.reading;

import io.rapporteur.analysis.pack.LanguagePack;
import io.rapporteur.analysis.pack.LanguagePacks;
import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Document;
import io.rapporteur.model.Layer;
import io.rapporteur.model.LayerStatus;
import io.rapporteur.model.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A document while it is being read: the source, the record being filled, and the working view of
 * the text that steps share. Working offsets are chars (UTF-16 units) of the body; {@link #span}
 * turns them into the record's code points. Used by one thread.
 */
public final class Reading {
  private final Document source;
  private final AnnotatedDocument result;
  private CodePointIndex codePoints = CodePointIndex.of("");
  private final Map<Class<?>, Object> views = new HashMap<>(8);
  private Deadline deadline;
  private List<Token> tokens = List.of();
  private List<Sentence> sentences = List.of();
  private List<LanguageSection> sections = List.of();

  /** Starts a reading; the record's metadata is copied from the source. */
  public Reading(Document source) {
    this.source = source;
    this.result = Metadata.copyOf(source);
  }

  /** Starts a reading that may take a while and no longer; zero for no limit. */
  public Reading(Document source, Duration budget) {
    this(source);
    deadline = budget.isZero() ? null : new Deadline(budget);
  }

  /**
   * Runs a step.
   *
   * @throws UnreadableDocumentException when the step cannot read the document, or not in time
   */
  public void run(Step step) {
    if (deadline == null) {
      step.apply(this);
      return;
    }
    deadline.enter(step.name());
    step.apply(this);
    deadline.look();
  }

  /** From now on a step may take no longer than this. */
  void limit(Duration budget, StepName step) {
    deadline = new Deadline(budget);
    deadline.enter(step);
  }

  /**
   * Looks at the time budget of the document, if it has one. Called between steps; a step calls it
   * in its own long loops, once a sentence or so, for looking at the clock takes as long as reading
   * a few words.
   *
   * @throws UnreadableDocumentException with reason {@code time-budget} when the budget is used up
   */
  public void checkTime() {
    if (deadline != null) {
      deadline.check();
    }
  }

  /** The document as received. */
  public Document source() {
    return source;
  }

  /** The record being filled. */
  public AnnotatedDocument result() {
    return result;
  }

  /** The cleaned text; empty until {@link StepName#CLEAN} has run. */
  public String body() {
    return result.getBody();
  }

  /** Sets the cleaned text. */
  public void body(String cleaned) {
    result.setBody(cleaned);
    codePoints = CodePointIndex.of(cleaned);
    views.clear();
    sections = List.of();
  }

  /**
   * A working view of this document that steps share, such as its text cut another way; made when
   * first asked for, and again after the body has changed.
   */
  public <T> T view(Class<T> type, Function<Reading, T> make) {
    Object known = views.get(type);
    if (known == null) {
      known = make.apply(this);
      views.put(type, known);
    }
    return type.cast(known);
  }

  /** Tokens in order; empty until {@link StepName#SEGMENT} has run. */
  public List<Token> tokens() {
    return tokens;
  }

  /** Sentences in order; empty until {@link StepName#SEGMENT} has run. */
  public List<Sentence> sentences() {
    return sentences;
  }

  /** Sets tokens and sentences. */
  public void segments(List<Token> newTokens, List<Sentence> newSentences) {
    tokens = List.copyOf(newTokens);
    sentences = List.copyOf(newSentences);
  }

  /**
   * The same document with other letters in the same places, for a step's own use.
   *
   * @param body as long as the body
   * @param words the tokens with the letters of that body
   */
  public Reading recased(String body, List<Token> words) {
    Reading other = new Reading(source);
    other.body(body);
    other.result.getLanguage().setTag(language());
    other.sections = sections;
    other.segments(words, sentences);
    other.deadline = deadline;
    return other;
  }

  /**
   * The record's span for a stretch of the body.
   *
   * @param start offset of the first char
   * @param end offset just past the last char
   */
  public Span span(int start, int end) {
    return new Span(
        codePoints.toCodePoint(start), codePoints.toCodePoint(end), body().substring(start, end));
  }

  /** Offset in code points for an offset in chars. */
  public int toCodePoint(int charOffset) {
    return codePoints.toCodePoint(charOffset);
  }

  /** Offset in chars for an offset in code points. */
  public int toChar(int codePointOffset) {
    return codePoints.toChar(codePointOffset);
  }

  /** The index of the token that covers or follows a char offset; the token count past the last. */
  public int tokenAt(int charOffset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int mid = (low + high) >>> 1;
      if (tokens.get(mid).end() <= charOffset) {
        low = mid + 1;
      } else {
        high = mid;
      }
    }
    return low;
  }

  /**
   * The index of the sentence of the token that covers or follows a char offset; of the last one
   * past it; -1 where there are no tokens.
   */
  public int sentenceAt(int charOffset) {
    int token = Math.min(tokenAt(charOffset), tokens.size() - 1);
    return token < 0 ? -1 : tokens.get(token).sentence();
  }

  /** The main language, two or three letters, or {@code und}. */
  public String language() {
    return result.getLanguage().getTag();
  }

  /**
   * The body by language, in order and without gaps: which language a paragraph is in, and what it
   * is read with. One section in the main language until {@link StepName#LANGUAGE} says more.
   */
  public List<LanguageSection> sections() {
    if (sections.isEmpty()) {
      String tag = language();
      sections = List.of(new LanguageSection(0, body().length(), tag, LanguagePacks.reading(tag)));
    }
    return sections;
  }

  /** Sets the body's languages. */
  public void sections(List<LanguageSection> inOrder) {
    sections = List.copyOf(inOrder);
  }

  /** The pack of the language that stands at a char offset. */
  public LanguagePack packAt(int charOffset) {
    List<LanguageSection> all = sections();
    int i = all.size() - 1;
    while (i > 0 && all.get(i).start() > charOffset) {
      i--;
    }
    return all.get(i).pack();
  }

  /** The pack of the main language. */
  public LanguagePack pack() {
    return LanguagePacks.reading(language());
  }

  /** The day relative dates are reckoned from, or null when there is none. */
  public LocalDate referenceDate() {
    String value = result.getDocumentDate().getValue();
    if (value == null) {
      return null;
    }
    boolean plain = value.length() == 10 && value.charAt(4) == '-' && value.charAt(7) == '-';
    // What the step of dates writes; the general parser takes a hundred times as long.
    return plain
        ? LocalDate.of(number(value, 0, 4), number(value, 5, 7), number(value, 8, 10))
        : LocalDate.parse(value);
  }

  private static int number(String text, int start, int end) {
    return Integer.parseInt(text, start, end, 10);
  }

  /** Notes in the record whether a layer of annotation was made, and if not, why. */
  public void layer(String name, LayerStatus status, String reason) {
    result.getLayers().removeIf(layer -> layer.getName().equals(name));
    result.getLayers().add(new Layer(name, status, reason));
  }
}
