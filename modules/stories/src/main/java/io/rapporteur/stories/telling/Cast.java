package io.rapporteur.stories.telling;

import io.rapporteur.model.AnnotatedDocument;
import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.StoryEntity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who and what a story is about: one identity for each, whatever a document calls it. */
final class Cast {
  private static final class Role {
    private String name = "";
    private EntityType type = EntityType.other;
    private final Set<String> documents = new HashSet<>();
    private final Set<String> names = new TreeSet<>();
    private int mentions;
  }

  private final Map<String, Role> roles = new TreeMap<>();

  private Cast() {}

  static Cast of(Collection<Dossier> dossiers) {
    Cast cast = new Cast();
    for (Dossier dossier : dossiers) {
      AnnotatedDocument document = dossier.document();
      for (Entity entity : document.getEntities()) {
        cast.add(document.getUri(), entity);
      }
    }
    return cast;
  }

  private void add(String uri, Entity entity) {
    Role role = roles.computeIfAbsent(identity(uri, entity.getUri()), id -> new Role());
    if (role.name.length() < entity.getName().length()) {
      role.name = entity.getName();
    }
    role.type = entity.getType();
    role.documents.add(uri);
    role.mentions += entity.getMentions();
    role.names.add(entity.getName());
    role.names.addAll(entity.getAliases());
  }

  /** What an entity of a document is in the whole story. */
  String identity(String document, String entity) {
    return entity;
  }

  /** The name to show of an identity; empty for none. */
  String name(String identity) {
    Role role = roles.get(identity);
    return role == null ? "" : role.name;
  }

  /** Those named in most documents first. */
  List<StoryEntity> records(int most) {
    List<StoryEntity> records = new ArrayList<>();
    roles.forEach(
        (uri, role) -> {
          role.names.remove(role.name);
          records.add(
              StoryEntity.newBuilder()
                  .setUri(uri)
                  .setName(role.name)
                  .setType(role.type)
                  .setDocuments(role.documents.size())
                  .setMentions(role.mentions)
                  .setNames(List.copyOf(role.names))
                  .build());
        });
    records.sort(
        Comparator.comparing((StoryEntity entity) -> -entity.getDocuments())
            .thenComparing(entity -> -entity.getMentions())
            .thenComparing(StoryEntity::getUri));
    return List.copyOf(records.subList(0, Math.min(most, records.size())));
  }
}
