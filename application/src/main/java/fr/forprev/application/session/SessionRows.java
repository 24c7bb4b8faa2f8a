package fr.forprev.application.session;

import java.util.List;

/** Port: lists of sessions, straight from the store. */
public interface SessionRows {

  /** The lines that {@code query} asks for, latest end date first, then greatest key by bytes. */
  List<SessionRow> page(SessionQuery query);
}
