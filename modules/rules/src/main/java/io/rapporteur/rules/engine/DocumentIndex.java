package io.rapporteur.rules.engine;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Subject;
import io.rapporteur.rules.query.Field;
import io.rapporteur.rules.query.TextScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A document cut into words once, for every rule: the tokens of all fields in one table, each field
 * a stretch of it, and for each distinct word the list of its tokens. Reused from document to
 * document by one thread.
 */
final class DocumentIndex {
  private static final int TEXT_SPACE = VocabularySpaces.of(Field.TEXT);

  private final WordCache cache = new WordCache();
  private final TextScanner scanner = new TextScanner();
  private final DocumentTokens tokens = new DocumentTokens();
  private final List<SpaceWord> words = new ArrayList<>();
  private final int[] first = new int[Field.values().length];
  private final int[] end = new int[Field.values().length];
  private long sequence;

  /** Tokens by word: those of word w are {@code byWord[from[w]]} to before {@code from[w + 1]}. */
  private int[] from = new int[1024];

  private int[] byWord = new int[2048];

  private AnnotatedDocument document;
  private DocumentFields facts;
  private final Map<Field, LuceneField> lucene = new EnumMap<>(Field.class);

  /** Just past the last token of the text that belongs to the headline. */
  private int titleEnd;

  /** Position of the word scanned last. */
  private int scanned;

  /** Reads a document. Subjects given by rules are added later, by {@link #addSubjects}. */
  void read(AnnotatedDocument newDocument) {
    document = newDocument;
    facts = DocumentFields.of(newDocument);
    lucene.clear();
    sequence++;
    cache.trim();
    tokens.clear();
    words.clear();
    Arrays.fill(first, 0);
    Arrays.fill(end, 0);
    int position = cut(Field.HEADLINE, newDocument.getHeadline(), -1);
    boolean apart = newDocument.getHeadlineSpan() == null && tokens.count > 0;
    cut(Field.BODY, newDocument.getBody(), apart ? position + IndexedFields.GAP : -1);
    first[Field.TEXT.ordinal()] = apart ? 0 : first[Field.BODY.ordinal()];
    end[Field.TEXT.ordinal()] = tokens.count;
    boolean leads = apart || newDocument.getHeadlineSpan() != null;
    titleEnd = first(Field.TEXT) + (leads ? end(Field.HEADLINE) : 0);
    for (Field field : Field.values()) {
      if (field.kind() == Field.Kind.NAME || field.kind() == Field.Kind.KEYWORD) {
        if (field != Field.SUBJECT && field != Field.SUBJECT_MAIN) {
          cutValues(field, facts.values(field));
        }
      }
    }
    // Last, so that subjects which rules give can still be added.
    cutSubjects();
    invert();
  }

  private void cutSubjects() {
    cutValues(Field.SUBJECT, facts.values(Field.SUBJECT));
    cutValues(Field.SUBJECT_MAIN, facts.values(Field.SUBJECT_MAIN));
  }

  /**
   * Adds the subjects that rules gave.
   *
   * @return number of the first word that is new to the document
   */
  int addSubjects(List<Subject> given) {
    int known = words.size();
    facts.addSubjects(given);
    tokens.count = first[Field.SUBJECT.ordinal()];
    cutSubjects();
    invert();
    lucene.clear();
    return known;
  }

  private void begin(Field field) {
    first[field.ordinal()] = tokens.count;
  }

  private void finish(Field field) {
    end[field.ordinal()] = tokens.count;
  }

  private void cutValues(Field field, List<FieldText> values) {
    begin(field);
    int position = -1;
    for (int i = 0; i < values.size(); i++) {
      SpaceWord[] cut = cache.value(field, values.get(i).text());
      if (cut.length > 0 && position >= 0) {
        position += IndexedFields.GAP;
      }
      for (SpaceWord word : cut) {
        tokens.add(local(word), ++position, 0, 0, i);
      }
    }
    finish(field);
  }

  /** Cuts the headline or the body into words; returns the position of the last. */
  private int cut(Field field, String text, int before) {
    begin(field);
    scanned = before;
    scanner.scan(text, this::add);
    finish(field);
    return scanned;
  }

  private void add(char[] chars, int length, int start, int end) {
    SpaceWord word = cache.get(TEXT_SPACE, chars, length);
    tokens.add(local(word), ++scanned, start, end, 0);
  }

  private int local(SpaceWord word) {
    if (word.document != sequence) {
      word.document = sequence;
      word.local = words.size();
      words.add(word);
    }
    return word.local;
  }

  private void invert() {
    int distinct = words.size();
    if (from.length < distinct + 1) {
      from = new int[Math.max(distinct + 1, from.length * 2)];
    }
    if (byWord.length < tokens.count || byWord.length > tokens.word.length) {
      byWord = new int[tokens.word.length];
    }
    Arrays.fill(from, 0, distinct + 1, 0);
    for (int i = 0; i < tokens.count; i++) {
      from[tokens.word[i] + 1]++;
    }
    for (int w = 0; w < distinct; w++) {
      from[w + 1] += from[w];
    }
    // Fill backwards from the ends, then the ends have become the beginnings.
    for (int i = tokens.count - 1; i >= 0; i--) {
      byWord[--from[tokens.word[i] + 1]] = i;
    }
    System.arraycopy(from, 1, from, 0, distinct);
    from[distinct] = tokens.count;
  }

  AnnotatedDocument document() {
    return document;
  }

  DocumentFields facts() {
    return facts;
  }

  /** A field as Lucene indexes it, made when first asked for. */
  LuceneField lucene(Field field) {
    return lucene.computeIfAbsent(field, f -> LuceneField.of(this, f, null));
  }

  List<SpaceWord> words() {
    return words;
  }

  DocumentTokens tokens() {
    return tokens;
  }

  /** Index in {@link #byWord()} of a word's first token. */
  int from(int word) {
    return from[word];
  }

  int[] byWord() {
    return byWord;
  }

  /** Whether a token of the text or the headline belongs to the headline. */
  boolean inTitle(int token) {
    return token < titleEnd;
  }

  /** First token of a field. */
  int first(Field field) {
    return first[field.ordinal()];
  }

  /** Just past the last token of a field. */
  int end(Field field) {
    return end[field.ordinal()];
  }

  FieldText value(Field field, int token) {
    return facts.values(field).get(tokens.value[token]);
  }
}
