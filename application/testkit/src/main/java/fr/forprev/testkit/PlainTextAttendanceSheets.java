package fr.forprev.testkit;

import fr.forprev.application.session.AttendanceSheet;
import fr.forprev.application.session.RenderAttendanceSheet;
import java.nio.charset.StandardCharsets;

/** Writes the data of a sheet as plain text, where a PDF would take too long to draw. */
public final class PlainTextAttendanceSheets implements RenderAttendanceSheet {

  @Override
  public byte[] pdf(AttendanceSheet sheet) {
    return sheet.toString().getBytes(StandardCharsets.UTF_8);
  }
}
