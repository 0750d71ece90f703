package io.rapporteur.stories.identity;

import io.rapporteur.model.EntityType;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Forms as bytes: a version byte, then the fields in order. A uri that the name gives is one byte.
 * Reads what this version wrote; another is refused, and its documents are to be read again.
 */
final class EntityFormsCodec {
  private static final int VERSION = 1;
  private static final int MOST_MENTIONS = 0xffff;
  private static final EntityType[] TYPES = EntityType.values();

  /** In the byte of the type: a role is stated. */
  private static final int OFFICE = 0x08;

  /** The uri is made of the name. */
  private static final int OF_NAME = 0x10;

  private static final int HAS_COUNTRY = 0x20;
  private static final int HAS_ACRONYMS = 0x40;
  private static final int ONE_MENTION = 0x80;

  private EntityFormsCodec() {}

  static byte[] encode(EntityForms forms) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(1024);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeByte(VERSION);
      out.writeUTF(forms.document());
      out.writeByte(forms.forms().size());
      for (EntityForm form : forms.forms()) {
        write(out, form);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, EntityForm form) throws IOException {
    boolean ofName = form.uri().equals(uri(form.type(), form.name()));
    int flags = form.type().ordinal();
    flags |= form.office() ? OFFICE : 0;
    flags |= ofName ? OF_NAME : 0;
    flags |= form.country().isEmpty() ? 0 : HAS_COUNTRY;
    flags |= form.acronyms().isEmpty() ? 0 : HAS_ACRONYMS;
    flags |= form.mentions() == 1 ? ONE_MENTION : 0;
    out.writeByte(flags);
    out.writeUTF(form.name());
    if (!ofName) {
      out.writeUTF(form.uri());
    }
    if (!form.country().isEmpty()) {
      out.writeUTF(form.country());
    }
    if (!form.acronyms().isEmpty()) {
      out.writeByte(form.acronyms().size());
      for (String acronym : form.acronyms()) {
        out.writeUTF(acronym);
      }
    }
    if (form.mentions() != 1) {
      out.writeShort(Math.min(form.mentions(), MOST_MENTIONS));
    }
  }

  static EntityForms decode(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      int version = in.readUnsignedByte();
      if (version != VERSION) {
        throw new IllegalArgumentException("forms of version " + version + ", not " + VERSION);
      }
      String document = in.readUTF();
      List<EntityForm> forms = new ArrayList<>();
      for (int left = in.readUnsignedByte(); left > 0; left--) {
        forms.add(form(in));
      }
      return new EntityForms(document, forms);
    } catch (IOException e) {
      throw new IllegalArgumentException("forms are cut short", e);
    }
  }

  private static EntityForm form(DataInputStream in) throws IOException {
    int flags = in.readUnsignedByte();
    EntityType type = TYPES[flags & (OFFICE - 1)];
    String name = in.readUTF();
    String uri = (flags & OF_NAME) == 0 ? in.readUTF() : uri(type, name);
    String country = (flags & HAS_COUNTRY) == 0 ? "" : in.readUTF();
    List<String> acronyms = new ArrayList<>();
    int left = (flags & HAS_ACRONYMS) == 0 ? 0 : in.readUnsignedByte();
    for (; left > 0; left--) {
      acronyms.add(in.readUTF());
    }
    int mentions = (flags & ONE_MENTION) == 0 ? in.readUnsignedShort() : 1;
    return new EntityForm(uri, type, name, acronyms, country, (flags & OFFICE) != 0, mentions);
  }

  /** The uri that a name of plain letters has; of others the uri itself is written. */
  private static String uri(EntityType type, String name) {
    StringBuilder uri = new StringBuilder("name:").append(type.name()).append('/');
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      uri.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c == ' ' ? '-' : c);
    }
    return uri.toString();
  }
}
