package fr.forprev.adapters.web.http;

/** A stack trace without the messages of its exceptions, which may quote what somebody typed. */
public final class NamelessTrace {

  private static final int DEEPEST_CAUSE = 8;
  private static final int LONGEST = 40;

  private NamelessTrace() {}

  /** The classes of {@code thrown} and its causes, each with its first frames. */
  public static String of(Throwable thrown) {
    StringBuilder trace = new StringBuilder();
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      trace.append(depth == 0 ? "" : "\ncaused by ").append(cause.getClass().getName());
      StackTraceElement[] frames = cause.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, LONGEST); i++) {
        trace.append("\n  at ").append(frames[i]);
      }
      cause = cause.getCause();
    }
    return trace.toString();
  }
}
