package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;

/** Use case: « Feuille d'émargement ». */
public interface PrintAttendanceSheet {

  /**
   * The sheet of a session as it stands, as a PDF file, for whoever sees the session; else unseen
   * (SES-13).
   */
  Decision<byte[]> print(Actor actor, SessionId session);

  /** The use case over these ports. */
  static PrintAttendanceSheet of(SessionPorts ports, RenderAttendanceSheet renderer) {
    return new AttendanceSheetPrinting(ports, renderer);
  }
}
