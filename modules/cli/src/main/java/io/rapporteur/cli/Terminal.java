package io.rapporteur.cli;

import io.rapporteur.cli.show.Harmless;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Function;

/**
 * An output of the command: always UTF-8, coloured on a terminal only, and aware of a reader that
 * has gone. The launcher says whether it is a terminal, which Java 17 cannot tell of one stream.
 */
public final class Terminal {
  private static final int DEFAULT_WIDTH = 100;
  private static final Terminal OUT =
      new Terminal(
          new PrintWriter(
              new OutputStreamWriter(
                  new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8)),
          Boolean.getBoolean("rapporteur.tty.out"));
  private static final Terminal ERR =
      new Terminal(
          new PrintWriter(
              new OutputStreamWriter(
                  new FileOutputStream(FileDescriptor.err), StandardCharsets.UTF_8)),
          Boolean.getBoolean("rapporteur.tty.err"));

  private final PrintWriter writer;
  private final boolean interactive;

  /** An output of one's own, for tests. */
  Terminal(PrintWriter writer, boolean interactive) {
    this.writer = writer;
    this.interactive = interactive;
  }

  /** Standard output. */
  public static Terminal out() {
    return OUT;
  }

  /** Standard error. */
  public static Terminal err() {
    return ERR;
  }

  /**
   * Prints a line, or several, and hands it on at once. What a text of others would do to a
   * terminal beside standing there is taken out.
   */
  public void line(String text) {
    write(Harmless.lines(text));
  }

  /** Prints JSON as a line; what a terminal would act upon is escaped, with the same meaning. */
  public void json(String json) {
    write(Harmless.json(json));
  }

  /** Prints each of a list: as JSON, a line each, or in words. */
  public <T> void list(
      Collection<T> items, boolean asJson, Function<T, String> json, Function<T, String> words) {
    for (T item : items) {
      if (asJson) {
        json(json.apply(item));
      } else {
        line(words.apply(item));
      }
    }
  }

  private synchronized void write(String text) {
    writer.write(text);
    writer.write('\n');
    writer.flush();
    if (writer.checkError()) {
      throw new ClosedOutputException();
    }
  }

  /** Prints without ending the line. */
  public synchronized void print(String text) {
    writer.write(text);
    writer.flush();
  }

  /** Whether a person looks at it. */
  public boolean interactive() {
    return interactive;
  }

  /** Whether it shows colours: a terminal, unless {@code NO_COLOR} is set. */
  public boolean coloured() {
    String no = System.getenv("NO_COLOR");
    return interactive && (no == null || no.isEmpty());
  }

  /** Columns. */
  public int width() {
    Integer columns = Integer.getInteger("rapporteur.tty.columns");
    return columns == null || columns < 20 ? DEFAULT_WIDTH : columns;
  }

  /** The text in a style, when the terminal shows colours. */
  public String style(Style style, String text) {
    return coloured() ? style.apply(text) : text;
  }
}
