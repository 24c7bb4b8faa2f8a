package fr.forprev.application.session;

/** Use case: what the product does by itself once a day. */
public interface RunDay {

  /**
   * What a run did.
   *
   * @param announcedDeletions sessions whose entity was told that they will be deleted
   * @param deletedSessions sessions deleted, generated or not
   */
  record DayReport(int announcedDeletions, int deletedSessions) {}

  /**
   * Announces the deletion of every session that nobody finishes, seven days before it may no
   * longer change; deletes those that are over and announced for seven days, and every generated
   * session whose last download day is past (SES-20); each in a transaction of its own. Running it
   * again the same day does nothing more; a day missed is caught up.
   */
  DayReport run();

  /** The use case over these ports. */
  static RunDay of(SessionPorts ports) {
    return new DailyRoutine(ports);
  }
}
