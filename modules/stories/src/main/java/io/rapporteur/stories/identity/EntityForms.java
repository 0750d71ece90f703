package io.rapporteur.stories.identity;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/**
 * What of a document tells who and what is meant by its names: some hundreds of bytes, from which
 * the identities of a story are made.
 */
public final class EntityForms {
  /** Entities kept of one document, those it speaks of most. */
  static final int MOST = 96;

  private static final Comparator<EntityForm> WEIGHTIEST =
      Comparator.comparingInt((EntityForm form) -> -form.mentions()).thenComparing(EntityForm::uri);

  private final String document;
  private final List<EntityForm> forms;

  EntityForms(String document, List<EntityForm> forms) {
    this.document = document;
    this.forms = List.copyOf(forms);
  }

  /** The forms of a document's entities. */
  public static EntityForms of(AnnotatedDocument document) {
    TreeMap<String, EntityForm> forms = new TreeMap<>();
    for (Entity entity : document.getEntities()) {
      forms.putIfAbsent(entity.getUri(), form(entity));
    }
    List<EntityForm> most =
        forms.values().stream()
            .sorted(WEIGHTIEST)
            .limit(MOST)
            .sorted(Comparator.comparing(EntityForm::uri))
            .toList();
    return new EntityForms(document.getUri(), most);
  }

  /**
   * The forms of some bytes.
   *
   * @throws IllegalArgumentException when they are of another version or damaged
   */
  public static EntityForms decode(byte[] bytes) {
    return EntityFormsCodec.decode(bytes);
  }

  private static EntityForm form(Entity entity) {
    boolean body = entity.getType() == EntityType.organisation;
    String country = entity.getCountry();
    return new EntityForm(
        entity.getUri(),
        entity.getType(),
        entity.getName(),
        body
            ? entity.getAliases().stream()
                .filter(Acronym::is)
                .map(Acronym::letters)
                .distinct()
                .sorted()
                .toList()
            : List.of(),
        country == null ? "" : country,
        !entity.getRoles().isEmpty(),
        entity.getMentions());
  }

  /** The forms as bytes; equal forms give equal bytes. */
  public byte[] encode() {
    return EntityFormsCodec.encode(this);
  }

  /** Uri of the document. */
  public String document() {
    return document;
  }

  /** The forms, by uri. */
  List<EntityForm> forms() {
    return forms;
  }

  /** How often the document speaks of the person it speaks of most. */
  int mostMentions() {
    return forms.stream()
        .filter(form -> form.type() == EntityType.person)
        .mapToInt(EntityForm::mentions)
        .max()
        .orElse(0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EntityForms that
        && document.equals(that.document)
        && forms.equals(that.forms);
  }

  @Override
  public int hashCode() {
    return 31 * document.hashCode() + forms.hashCode();
  }

  @Override
  public String toString() {
    return document + ' ' + forms;
  }
}
