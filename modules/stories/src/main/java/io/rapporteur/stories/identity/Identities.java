package io.rapporteur.stories.identity;

import io.rapporteur.model.EntityType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who is who in a set of documents: a function of the set, in whatever order they come. Merges are
 * refused where names or documents speak against them: other given names, father and son, two
 * entries of the gazetteer, two kinds of things, two countries.
 */
public final class Identities {
  private static final Comparator<EntityNode> FULLEST =
      Comparator.comparing((EntityNode node) -> !node.known)
          .thenComparing(EntityNode::mistaken)
          .thenComparing(node -> !node.whole())
          .thenComparing(node -> !node.clean())
          .thenComparingInt(node -> -node.documents().size())
          .thenComparingInt(node -> -node.name().length())
          .thenComparing(node -> node.uri);

  private static final Comparator<Identity> ORDER =
      Comparator.comparingInt((Identity identity) -> -identity.documents())
          .thenComparingLong(identity -> -identity.mentions())
          .thenComparing(Identity::uri)
          .thenComparing(Identity::type);

  private final List<Identity> all;
  private final Map<String, Map<String, Identity>> byDocument = new HashMap<>();

  private Identities(List<Identity> all) {
    this.all = List.copyOf(all);
    for (Identity identity : all) {
      for (Identity.Member member : identity.members()) {
        byDocument
            .computeIfAbsent(member.document(), k -> new HashMap<>())
            .put(member.uri(), identity);
      }
    }
  }

  /**
   * The identities of some documents.
   *
   * @param documents each document once; of two with one uri the bytes decide
   */
  public static Identities of(Collection<EntityForms> documents) {
    SortedMap<String, EntityForms> byUri = new TreeMap<>();
    for (EntityForms forms : documents) {
      byUri.merge(forms.document(), forms, Identities::first);
    }
    MistakenPersons mistaken = new MistakenPersons(byUri.values());
    SortedMap<String, EntityNode> byEntity = new TreeMap<>();
    for (EntityForms forms : byUri.values()) {
      int most = forms.mostMentions();
      for (EntityForm form : forms.forms()) {
        EntityType type = mistaken.type(form);
        byEntity
            .computeIfAbsent(type + " " + form.uri(), k -> new EntityNode(form.uri(), type))
            .add(forms.document(), form, most);
      }
    }
    List<EntityNode> nodes = List.copyOf(byEntity.values());
    nodes.forEach(EntityNode::settle);
    Merging merging = new Merging(nodes);
    List<Identity> all = new ArrayList<>();
    List<List<Integer>> groups = merging.groups();
    for (int i = 0; i < groups.size(); i++) {
      if (!groups.get(i).isEmpty()) {
        List<EntityNode> members = groups.get(i).stream().map(nodes::get).toList();
        all.add(identity(members, merging.why(i)));
      }
    }
    all.sort(ORDER);
    return new Identities(all);
  }

  private static EntityForms first(EntityForms a, EntityForms b) {
    return Arrays.compare(a.encode(), b.encode()) <= 0 ? a : b;
  }

  private static Identity identity(List<EntityNode> nodes, List<String> why) {
    EntityNode shown = nodes.stream().min(FULLEST).orElseThrow();
    List<Identity.Member> members = new ArrayList<>();
    long mentions = 0;
    for (EntityNode node : nodes) {
      mentions += node.mentions();
      for (String document : node.documents()) {
        members.add(new Identity.Member(document, node.uri, node.nameIn(document)));
      }
    }
    members.sort(
        Comparator.comparing(Identity.Member::document).thenComparing(Identity.Member::uri));
    int count = (int) members.stream().map(Identity.Member::document).distinct().count();
    return new Identity(
        shown.uri,
        shown.name(),
        shown.type,
        count,
        mentions,
        members,
        why.stream().sorted().toList());
  }

  /**
   * The uri by which an entity of a document goes in the whole story; its own where the document or
   * the entity is not known here.
   */
  public String canonical(String documentUri, String entityUri) {
    Identity identity = get(documentUri, entityUri);
    return identity == null ? entityUri : identity.uri();
  }

  /** Who an entity of a document is; null where the document or the entity is not known here. */
  public Identity get(String documentUri, String entityUri) {
    return byDocument.getOrDefault(documentUri, Map.of()).get(entityUri);
  }

  /** All, those of most documents first. */
  public List<Identity> all() {
    return all;
  }
}
