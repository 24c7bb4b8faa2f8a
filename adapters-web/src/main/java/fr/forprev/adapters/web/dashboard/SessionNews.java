package fr.forprev.adapters.web.dashboard;

import fr.forprev.application.rule.FrenchText;
import fr.forprev.application.session.CountSessions.Counts;
import fr.forprev.domain.rule.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of sessions, in sentences.
 *
 * @param toDo what waits for whoever looks
 * @param underWay what waits for others
 */
public record SessionNews(List<String> toDo, List<String> underWay) {

  /** Those of who acts as {@code role}: certificates are downloaded by the entity (SES-19). */
  static SessionNews of(Counts counts, Role role) {
    List<String> toDo = new ArrayList<>();
    if (counts.myTurn() > 0) {
      toDo.add(sessions(counts.myTurn()) + " de certification à traiter");
    }
    LocalDate last = counts.nextLastDownloadDay();
    if (last != null && (role == Role.MANAGER || role == Role.DELEGATE)) {
      toDo.add(
          "Certificats de "
              + sessions(counts.generated())
              + " à télécharger, les premiers jusqu'au "
              + FrenchText.day(last)
              + "\u00a0: ils sont effacés ensuite");
    }
    return new SessionNews(
        toDo,
        counts.open() > 0
            ? List.of(sessions(counts.open()) + " de certification en cours")
            : List.of());
  }

  private static String sessions(long count) {
    return count + (count == 1 ? " session" : " sessions");
  }
}
