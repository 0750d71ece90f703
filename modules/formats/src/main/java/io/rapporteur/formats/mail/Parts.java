package io.rapporteur.formats.mail;

import io.rapporteur.analysis.reading.UnreadableDocumentException;
import io.rapporteur.formats.ReadLimits;
import io.rapporteur.formats.TooMany;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Multipart;

/**
 * The parts of a mail, sorted into what it says and what is attached.
 *
 * @param plain its text; null when it has none
 * @param html the same as HTML; null when it has none
 * @param attached everything else, in order
 */
record Parts(Entity plain, Entity html, List<Entity> attached) {
  static final int MOST = 1_000;
  private static final int DEEPEST = 32;

  /** Sorts the parts of a mail. */
  static Parts of(Entity mail, ReadLimits limits) {
    Entity[] texts = new Entity[2];
    List<Entity> attached = new ArrayList<>();
    sort(mail, Math.min(DEEPEST, limits.depth()), texts, attached);
    return new Parts(texts[0], texts[1], List.copyOf(attached));
  }

  static UnreadableDocumentException tooDeep() {
    return new UnreadableDocumentException(
        "too-deep", "the parts of the mail nest deeper than " + DEEPEST + "; flatten it");
  }

  private static void sort(Entity entity, int levels, Entity[] texts, List<Entity> attached) {
    if (levels == 0) {
      throw tooDeep();
    }
    Body body = entity.getBody();
    if (body instanceof Multipart multipart) {
      for (Entity part : multipart.getBodyParts()) {
        sort(part, levels - 1, texts, attached);
      }
      return;
    }
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    boolean text = !"attachment".equalsIgnoreCase(entity.getDispositionType());
    if (text && type.equals("text/plain") && texts[0] == null) {
      texts[0] = entity;
    } else if (text && type.equals("text/html") && texts[1] == null) {
      texts[1] = entity;
    } else {
      if (attached.size() == MOST) {
        throw TooMany.of("attachments", MOST);
      }
      attached.add(entity);
    }
  }
}
