package io.rapporteur.testkit;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.apache.logging.log4j.Level;
import org.apache.logging.log4j.core.LogEvent;
import org.apache.logging.log4j.core.LoggerContext;
import org.apache.logging.log4j.core.appender.AbstractAppender;
import org.apache.logging.log4j.core.config.Configuration;
import org.apache.logging.log4j.core.config.LoggerConfig;
import org.apache.logging.log4j.core.config.Property;

/**
 * What is logged at INFO and above while this is open, by this program and by libraries, whatever
 * the tests' own configuration of logging leaves out.
 */
public final class LogCapture implements AutoCloseable {
  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final LoggerContext context = LoggerContext.getContext(false);

  private LogCapture() {
    Appender appender = new Appender();
    appender.start();
    Configuration configuration = context.getConfiguration();
    for (LoggerConfig logger : configuration.getLoggers().values()) {
      logger.setLevel(Level.INFO);
    }
    LoggerConfig root = configuration.getRootLogger();
    root.setLevel(Level.INFO);
    root.addAppender(appender, Level.INFO, null);
    context.updateLoggers();
  }

  /** Begins. */
  public static LogCapture start() {
    return new LogCapture();
  }

  /** What was logged: level, logger, message, what is known of the context, exceptions in full. */
  public List<String> lines() {
    return List.copyOf(lines);
  }

  @Override
  public void close() {
    context.reconfigure();
  }

  private final class Appender extends AbstractAppender {
    Appender() {
      super("captured", null, null, false, Property.EMPTY_ARRAY);
    }

    @Override
    public void append(LogEvent event) {
      StringWriter line = new StringWriter();
      line.append(event.getLevel() + " " + event.getLoggerName() + ": ");
      line.append(event.getMessage().getFormattedMessage());
      line.append(" " + event.getContextData().toMap());
      if (event.getThrown() != null) {
        line.append('\n');
        event.getThrown().printStackTrace(new PrintWriter(line, true));
      }
      lines.add(line.toString());
    }
  }
}
