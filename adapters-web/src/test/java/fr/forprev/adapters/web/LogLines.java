package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is logged, and a wait for lines that are written after the answer has left. */
final class LogLines extends AppenderBase<ILoggingEvent> {

  private static final long PATIENCE = 10_000; // milliseconds

  private final List<ILoggingEvent> lines = new ArrayList<>();

  @Override
  protected synchronized void append(ILoggingEvent line) {
    lines.add(line);
    notifyAll();
  }

  synchronized List<ILoggingEvent> all() {
    return List.copyOf(lines);
  }

  /** The wanted lines, once there are that many. */
  synchronized List<ILoggingEvent> await(int expected, Predicate<ILoggingEvent> wanted)
      throws InterruptedException {
    long limit = System.nanoTime() + PATIENCE * 1_000_000;
    while (lines.stream().filter(wanted).count() < expected && System.nanoTime() < limit) {
      wait(PATIENCE);
    }
    List<ILoggingEvent> found = lines.stream().filter(wanted).toList();
    assertThat(found).hasSize(expected);
    return found;
  }
}
