package io.rapporteur.stories.telling;

import io.rapporteur.model.StoryEntity;
import io.rapporteur.stories.identity.Identities;
import io.rapporteur.stories.identity.Identity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Who and what a story is about: one identity for each, whatever a document calls it. */
final class StoryCast {
  private final Identities identities;

  /** What an identity is called, beside its name. */
  private final Map<String, Set<String>> names = new TreeMap<>();

  private StoryCast(Identities identities) {
    this.identities = identities;
  }

  static StoryCast of(Collection<Brief> briefs) {
    StoryCast cast = new StoryCast(Identities.of(briefs.stream().map(Brief::forms).toList()));
    for (Brief brief : briefs) {
      for (Brief.Named entity : brief.entities()) {
        Set<String> its =
            cast.names.computeIfAbsent(
                cast.identity(brief.uri(), entity.uri()), uri -> new TreeSet<>());
        its.add(entity.name());
        its.addAll(entity.aliases());
      }
    }
    return cast;
  }

  /** What an entity of a document is in the whole story. */
  String identity(String document, String entity) {
    return identities.canonical(document, entity);
  }

  /** The name to show of an entity; its own in the document when it is not known who it is. */
  String name(String document, Brief.Named entity) {
    Identity identity = identities.get(document, entity.uri());
    return identity == null ? entity.name() : identity.name();
  }

  /** Those named in most documents first. */
  List<StoryEntity> records(int most) {
    return identities.all().stream().limit(most).map(this::record).toList();
  }

  private StoryEntity record(Identity identity) {
    Set<String> others = new TreeSet<>(names.getOrDefault(identity.uri(), Set.of()));
    others.remove(identity.name());
    Set<String> same = new TreeSet<>();
    identity.members().forEach(member -> same.add(member.uri()));
    same.remove(identity.uri());
    return StoryEntity.newBuilder()
        .setUri(identity.uri())
        .setName(identity.name())
        .setType(identity.type())
        .setDocuments(identity.documents())
        .setMentions((int) Math.min(Integer.MAX_VALUE, identity.mentions()))
        .setNames(new ArrayList<>(others))
        .setSame(new ArrayList<>(same))
        .setWhy(new ArrayList<>(identity.why()))
        .build();
  }
}
