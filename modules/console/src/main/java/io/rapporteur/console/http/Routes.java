package io.rapporteur.console.http;

import java.util.ArrayList;
import java.util.List;

/** What answers which method and path. */
public final class Routes {
  /**
   * One of them.
   *
   * @param role that it needs; null for none
   * @param endpoint null for the stream
   */
  record One(String method, String path, UserRole role, Endpoint endpoint) {
    /** The open part of a path, empty when the route has none; null when it does not match. */
    String id(String asked) {
      int open = path.indexOf("{id}");
      if (open < 0) {
        return path.equals(asked) ? "" : null;
      }
      String before = path.substring(0, open);
      String after = path.substring(open + 4);
      if (!asked.startsWith(before)
          || !asked.endsWith(after)
          || asked.length() <= before.length() + after.length()) {
        return null;
      }
      String id = asked.substring(before.length(), asked.length() - after.length());
      return id.contains("/") ? null : id;
    }
  }

  private final List<One> all = new ArrayList<>();

  /**
   * Adds one.
   *
   * @param path below /api/v1; {@code {id}} stands for a part that is open
   */
  public Routes add(String method, String path, UserRole role, Endpoint endpoint) {
    all.add(new One(method, path, role, endpoint));
    return this;
  }

  /** The routes of a path, of any method; those without an open part first. */
  List<One> of(String path) {
    List<One> found = new ArrayList<>(all.stream().filter(one -> one.id(path) != null).toList());
    found.sort((a, b) -> Boolean.compare(a.path().contains("{id}"), b.path().contains("{id}")));
    return found;
  }

  /** Method and path of each, for the test that holds the description to them. */
  public List<String> listed() {
    return all.stream().map(one -> one.method() + " " + one.path()).sorted().toList();
  }
}
