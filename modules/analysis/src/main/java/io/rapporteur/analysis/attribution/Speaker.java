package io.rapporteur.analysis.attribution;

import io.rapporteur.model.Entity;

/**
 * Someone who speaks.
 *
 * @param entity who it is; null when the text does not say
 * @param name the entity's name, or the expression that stands for an unknown one
 * @param start where the expression stood last, in chars
 * @param end where what was said ends
 */
record Speaker(Entity entity, String name, int start, int end) {

  static Speaker of(Entity entity, String expression) {
    return new Speaker(entity, entity == null ? expression : entity.getName(), 0, 0);
  }

  Speaker at(int newStart, int newEnd) {
    return new Speaker(entity, name, newStart, newEnd);
  }
}
