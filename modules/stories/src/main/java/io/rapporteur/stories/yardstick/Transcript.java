package io.rapporteur.stories.yardstick;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.Quotation;
import io.rapporteur.model.QuotationKind;
import io.rapporteur.model.Role;
import io.rapporteur.stories.wording.ComparedWord;
import io.rapporteur.stories.wording.Wording;
import io.rapporteur.stories.wording.WordingLists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A transcript made ready to hold quotations against: its words, its turns and an index of both.
 */
public final class Transcript {
  private final String uri;
  private final BodyText body;
  private final Wording wording;
  private final List<SpokenTurn> turns;
  private final WordIndex index;

  private Transcript(String uri, BodyText body, Wording wording, List<SpokenTurn> turns) {
    this.uri = uri;
    this.body = body;
    this.wording = wording;
    this.turns = turns;
    this.index = new WordIndex(wording);
  }

  /**
   * The transcript that a document is. Its turns are the quotations of that kind; what stands
   * between two of them on the line of the later is the label and was not said; a document without
   * turns is one turn: of the one whose {@link Speech} it is, else of nobody in particular.
   */
  public static Transcript of(AnnotatedDocument document) {
    BodyText body = new BodyText(document.getBody());
    WordingLists lists = WordingLists.of(document.getLanguage().getTag());
    Map<String, List<String>> titles = titles(document);
    List<ComparedWord> words = new ArrayList<>();
    List<SpokenTurn> turns = new ArrayList<>();
    int done = 0;
    for (Quotation turn : turns(document)) {
      int start = turn.getSpan().getStart();
      if (start < done) {
        continue;
      }
      add(words, turns, null, titles, body, done, body.lineOf(start, done), lists);
      done = turn.getSpan().getEnd();
      add(words, turns, turn, titles, body, start, done, lists);
    }
    add(words, turns, null, titles, body, done, body.length(), lists);
    String speaker = Speech.speaker(document);
    if (!speaker.isEmpty()) {
      turns.replaceAll(
          all -> new SpokenTurn(null, speaker, speaker, List.of(), all.from(), all.to()));
    }
    return new Transcript(document.getUri(), body, new Wording(words, lists), turns);
  }

  private static Map<String, List<String>> titles(AnnotatedDocument document) {
    Map<String, List<String>> titles = new HashMap<>();
    for (Entity entity : document.getEntities()) {
      titles.put(entity.getUri(), entity.getRoles().stream().map(Role::getTitle).toList());
    }
    return titles;
  }

  private static List<Quotation> turns(AnnotatedDocument document) {
    return document.getQuotations().stream()
        .filter(quotation -> quotation.getKind() == QuotationKind.turn)
        .sorted(Comparator.comparingInt((Quotation q) -> q.getSpan().getStart()))
        .toList();
  }

  private static void add(
      List<ComparedWord> words,
      List<SpokenTurn> turns,
      Quotation turn,
      Map<String, List<String>> titles,
      BodyText body,
      int start,
      int end,
      WordingLists l) {
    int from = words.size();
    words.addAll(Wording.ofTranscript(body.text(start, end), start, l).words());
    if (words.size() == from) {
      return;
    }
    if (turn == null) {
      turns.add(new SpokenTurn(null, "", "", List.of(), from, words.size()));
    } else {
      String label = turn.getSpeakerSpan() == null ? "" : turn.getSpeakerSpan().getExact();
      List<String> known = titles.getOrDefault(turn.getSpeaker(), List.of());
      turns.add(
          new SpokenTurn(
              turn.getSpeaker(), turn.getSpeakerName(), label, known, from, words.size()));
    }
  }

  /** Uri of the document. */
  public String uri() {
    return uri;
  }

  Wording wording() {
    return wording;
  }

  List<SpokenTurn> turns() {
    return turns;
  }

  WordIndex index() {
    return index;
  }

  /** Where words stand in the document, the last of them exclusive. */
  TranscriptSpan place(int from, int to) {
    int start = wording.get(from).start();
    int end = wording.get(to - 1).end();
    return new TranscriptSpan(start, end, body.text(start, end));
  }

  /** The turn a word is in. */
  SpokenTurn turnAt(int word) {
    int low = 0;
    int high = turns.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) / 2;
      if (turns.get(middle).from() <= word) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return turns.get(low);
  }
}
