package io.rapporteur.analysis.entities;

import io.rapporteur.model.Entity;
import io.rapporteur.model.EntityType;
import io.rapporteur.model.Role;
import java.util.Locale;

/** Finds the person a role stands for, among those whose roles the document states. */
final class RoleReferences {
  private final EntityIndex index;

  RoleReferences(EntityIndex index) {
    this.index = index;
  }

  Entity resolve(String expression, int before) {
    String role = expression.toLowerCase(Locale.ROOT);
    Entity only = null;
    for (IndexedMention mention : index.mentions()) {
      if (mention.start() >= before) {
        break;
      }
      Entity entity = mention.entity();
      if (entity.getType() == EntityType.person && entity != only && holds(entity, role)) {
        if (only != null) {
          return null;
        }
        only = entity;
      }
    }
    return only;
  }

  private static boolean holds(Entity person, String expression) {
    for (Role role : person.getRoles()) {
      String title = role.getTitle().toLowerCase(Locale.ROOT);
      int space = title.lastIndexOf(' ');
      if (expression.endsWith(title) || expression.endsWith(' ' + title.substring(space + 1))) {
        return true;
      }
    }
    return false;
  }
}
