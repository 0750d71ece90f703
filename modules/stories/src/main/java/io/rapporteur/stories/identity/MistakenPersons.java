package io.rapporteur.stories.identity;

import io.rapporteur.model.EntityType;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Names that one document has as a person and others as an organisation. Who is told of in the news
 * has an office, or a full name somewhere; a name without either that stands for a body elsewhere
 * stands for it here, too. Where one document has both by one name of two words, it knows the
 * founder from the firm.
 */
final class MistakenPersons {
  private final Map<String, Set<String>> bodies = new HashMap<>();
  private final Map<String, Set<String>> persons = new HashMap<>();
  private final Set<String> known = new HashSet<>();
  private final Set<String> ofFullNames = new HashSet<>();

  MistakenPersons(Collection<EntityForms> documents) {
    for (EntityForms document : documents) {
      document.forms().forEach(form -> take(document.document(), form));
    }
  }

  private void take(String document, EntityForm form) {
    String name = Latin.lower(form.name());
    if (form.type() == EntityType.organisation) {
      bodies.computeIfAbsent(name, key -> new HashSet<>()).add(document);
    } else if (form.type() == EntityType.person) {
      persons.computeIfAbsent(name, key -> new HashSet<>()).add(document);
      if (form.office() || EntityForm.isKnown(form.uri())) {
        known.add(name);
      }
      String[] words = name.split(" ");
      if (words.length > 1) {
        ofFullNames.add(words[0]);
        ofFullNames.add(words[words.length - 1]);
      }
    }
  }

  /** What a form is of, as the documents together tell. */
  EntityType type(EntityForm form) {
    if (form.type() != EntityType.person) {
      return form.type();
    }
    String name = Latin.lower(form.name());
    Set<String> elsewhere = bodies.get(name);
    boolean mistaken =
        elsewhere != null
            && !known.contains(name)
            && !ofFullNames.contains(name)
            && (name.indexOf(' ') < 0 || persons.get(name).stream().noneMatch(elsewhere::contains));
    return mistaken ? EntityType.organisation : EntityType.person;
  }
}
