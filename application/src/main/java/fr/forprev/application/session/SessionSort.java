package fr.forprev.application.session;

/**
 * In which order lists come. Lines that stand equal follow by key, in the same direction, so that
 * each has one place.
 *
 * @param descending the latest day, the greatest number or the last code first
 */
public record SessionSort(By by, boolean descending) {

  /** Unless asked otherwise. */
  public static final SessionSort LATEST_END_FIRST = new SessionSort(By.END_DATE, true);

  /** What is compared. */
  public enum By {
    /** The last day of the training. */
    END_DATE,
    /** The running number, which no two sessions share. */
    NUMBER,
    /** The day of the last change. */
    CHANGED_ON,
    /** The code of the dispositif, then the level. */
    DISPOSITIF_LEVEL
  }
}
