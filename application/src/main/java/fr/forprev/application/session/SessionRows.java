package fr.forprev.application.session;

import fr.forprev.domain.session.SessionVisibility;
import java.time.LocalDate;
import java.util.List;

/** Port: lists of sessions and how many there are, straight from the store. */
public interface SessionRows {

  /**
   * The lines that {@code query} asks for, in its order. Days and numbers compare as such, codes
   * and keys by bytes. Visibilities without lists have no line.
   */
  List<SessionRow> page(SessionQuery query);

  /**
   * How many sessions {@code visibility} counts, and the earliest day on which one of them was
   * generated, days before {@code generatedFrom} being left out.
   */
  SessionCounts count(SessionVisibility visibility, LocalDate generatedFrom);
}
