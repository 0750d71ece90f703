package io.rapporteur.streams.trace;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Takes what OpenTelemetry logs by java.util.logging into the log of this program. */
final class LibraryLog extends Handler {
  private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(LibraryLog.class);

  /** Held, since the JDK forgets loggers that nobody holds, with what was set on them. */
  private static final Logger LIBRARY = Logger.getLogger("io.opentelemetry");

  private final SimpleFormatter formatter = new SimpleFormatter();

  private LibraryLog() {}

  static synchronized void take() {
    if (LIBRARY.getUseParentHandlers()) {
      LIBRARY.setUseParentHandlers(false);
      LIBRARY.addHandler(new LibraryLog());
    }
  }

  @Override
  public void publish(LogRecord told) {
    if (told.getLevel().intValue() >= Level.WARNING.intValue()) {
      LOG.warn("spans are not sent: {}", formatter.formatMessage(told));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
