package fr.forprev.application.session;

/** Port: draws the sheet that trainees and trainer sign during a session. */
public interface RenderAttendanceSheet {

  /**
   * The sheet as one PDF file, at once PDF/A-2a and PDF/UA-1, with room for trainees to be added by
   * hand on its last page unless that page is full.
   *
   * @return the same bytes whenever {@code sheet} is equal
   */
  byte[] pdf(AttendanceSheet sheet);
}
