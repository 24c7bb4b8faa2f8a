package fr.forprev.application.session;

/** Use case: what the product does by itself once a day. */
public interface RunDay {

  /** What a run did. */
  record DayReport(int deletedSessions) {}

  /**
   * Deletes every generated session whose last download day is past (SES-20), each in a transaction
   * of its own. Running it again the same day does nothing more; a day missed is caught up.
   */
  DayReport run();

  /** The use case over these ports. */
  static RunDay of(SessionPorts ports) {
    return new DailyRoutine(ports);
  }
}
