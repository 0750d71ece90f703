package io.rapporteur.stories.telling;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.stories.copies.Hashes;
import io.rapporteur.stories.features.ListTitle;
import io.rapporteur.stories.identity.EntityForms;
import io.rapporteur.stories.ledger.LedgerFigure;
import io.rapporteur.stories.quotations.Statement;
import io.rapporteur.stories.wording.ComparedWord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What a story's records need of every document it has: some kilobytes, where a {@link Dossier}
 * takes a hundred. Immutable.
 *
 * @param content the hash of the reading
 * @param published when it was, or else this version made; null when neither is said
 * @param corrected when a later version was made; null when none was
 * @param headline as {@link ListTitle#of} has it
 * @param source as {@link ListTitle#source} has it
 * @param transcript whether it is the record of what was said
 * @param length of its text, in UTF-16 units
 * @param fingerprint of its text: {@link io.rapporteur.stories.copies.CopyText#fingerprint}
 * @param forms by which the identities of the story are made
 */
record Brief(
    String uri,
    long content,
    Instant published,
    Instant corrected,
    String headline,
    String source,
    boolean transcript,
    int length,
    long[] fingerprint,
    EntityForms forms,
    List<Named> entities,
    List<Told> figures,
    List<Said> statements) {
  /** What an entry of a list takes beside its letters, and a brief beside its lists, about. */
  private static final int ENTRY = 96;

  private static final int BRIEF = 600;

  /** An entity as the document names it. */
  record Named(String uri, String name, List<String> aliases) {}

  /**
   * A figure.
   *
   * @param value hash of its kind, unit and value
   * @param text as it is shown
   */
  record Told(long value, String text) {}

  /**
   * A statement.
   *
   * @param place where it stands
   * @param text hash of it as it stands
   * @param words hash of its words as they are compared
   * @param shown its beginning
   */
  record Said(Place place, long text, long words, String shown) {}

  /** Where a statement stands; code points. */
  record Place(String uri, int start, int end, boolean reported) {
    static Place of(Statement statement) {
      return new Place(statement.uri(), statement.start(), statement.end(), statement.reported());
    }
  }

  static Brief of(Dossier dossier) {
    AnnotatedDocument document = dossier.document();
    Instant made = document.getVersionCreated();
    Instant published = document.getPublished();
    return new Brief(
        dossier.uri(),
        dossier.content(),
        dossier.published(),
        published != null && made != null && made.isAfter(published) ? made : null,
        ListTitle.of(document),
        ListTitle.source(document).intern(),
        dossier.isTranscript(),
        document.getBody().length(),
        dossier.copyText().fingerprint(),
        dossier.forms(),
        document.getEntities().stream().map(Brief::named).toList(),
        dossier.figures().stream().map(Brief::told).toList(),
        dossier.statements().stream().map(Brief::said).toList());
  }

  /** Documents of a story name the same: each name is one string for all of them. */
  private static Named named(Entity entity) {
    List<String> aliases = new ArrayList<>();
    entity.getAliases().forEach(alias -> aliases.add(alias.intern()));
    return new Named(entity.getUri().intern(), entity.getName().intern(), List.copyOf(aliases));
  }

  private static Told told(LedgerFigure figure) {
    String value = figure.kind() + '|' + figure.unit() + '|' + figure.interval();
    return new Told(Hashes.of(value), Novelty.text(figure.figure()));
  }

  private static Said said(Statement statement) {
    StringBuilder words = new StringBuilder();
    for (ComparedWord word : statement.wording().words()) {
      words.append(word.form()).append(' ');
    }
    return new Said(
        Place.of(statement), text(statement), Hashes.of(words), ListTitle.cut(statement.text()));
  }

  /** A hash of a statement as it stands, and of whether it gives somebody's own words. */
  static long text(Statement statement) {
    return Hashes.of(statement.reported() ? '|' + statement.text() : statement.text());
  }

  /** Bytes of heap that it takes, about. */
  long bytes() {
    long bytes = BRIEF + headline.length() + (long) fingerprint.length * Long.BYTES;
    bytes += (long) ENTRY * entities.size() * 2;
    for (Told told : figures) {
      bytes += ENTRY + told.text().length();
    }
    for (Said said : statements) {
      bytes += ENTRY + said.shown().length();
    }
    return bytes;
  }
}
