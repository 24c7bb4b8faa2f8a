package fr.forprev.adapters.web.session;

import static java.util.Objects.requireNonNullElse;

import fr.forprev.adapters.web.json.Parameters;
import fr.forprev.adapters.web.json.Texts;
import fr.forprev.application.session.ListSessions.Filter;
import fr.forprev.application.session.ListSessions.Search;
import fr.forprev.application.session.SessionCriteria;
import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What is searched among sessions, as the parameters of a query. */
final class SearchParameters {

  static final Set<String> NAMES =
      Set.of(
          "filter",
          "sort",
          "state",
          "number",
          "dispositif",
          "level",
          "certificate",
          "kind",
          "endFrom",
          "endTo",
          "declarer");

  private SearchParameters() {}

  /** The search; what is wrong with it, {@code query} then knows. */
  static Search read(Parameters query) {
    Filter filter =
        query.value(
            "filter", SearchParameters::filter, "my-turn, open, generated ou all est attendu.");
    SessionSort sort =
        query.value(
            "sort",
            SearchParameters::sort,
            "endDate, number, changedOn ou dispositif est attendu, précédé ou non de « - ».");
    return new Search(
        requireNonNullElse(filter, Filter.OPEN),
        criteria(query),
        requireNonNullElse(sort, SessionSort.LATEST_END_FIRST));
  }

  private static SessionCriteria criteria(Parameters query) {
    LocalDate endFrom = query.day("endFrom");
    LocalDate endTo = query.day("endTo");
    if (endFrom != null && endTo != null && endTo.isBefore(endFrom)) {
      query.refuse("endTo", "Cette date précède endFrom.");
    }
    return new SessionCriteria(
        requireNonNullElse(
            query.value(
                "state",
                SearchParameters::states,
                "Un ou plusieurs états sont attendus : DRAFT,WITH_TRAINER,WITH_ENTITY,GENERATED."),
            EnumSet.allOf(SessionState.class)),
        query.value("number", SessionNumber::parse, "Un numéro de session est attendu : 113."),
        query.value(
            "dispositif", DispositifCode::parse, "Un code de dispositif est attendu : SST."),
        query.value("level", SearchParameters::level, "1, 2 ou 3 est attendu."),
        query.value(
            "certificate", CertificateCode::parse, "Un code de certificat est attendu : SST-1."),
        query.value(
            "kind",
            text -> Texts.oneOf(SessionKind.class, text),
            "INITIAL ou REFRESHER est attendu."),
        endFrom,
        endTo,
        query.value(
            "declarer",
            text -> Texts.key(text).map(PersonId::new),
            "L'identifiant UUID d'une personne est attendu."));
  }

  private static Optional<Filter> filter(String text) {
    return switch (text) {
      case "my-turn" -> Optional.of(Filter.MY_TURN);
      case "open" -> Optional.of(Filter.OPEN);
      case "generated" -> Optional.of(Filter.GENERATED);
      case "all" -> Optional.of(Filter.ALL);
      default -> Optional.empty();
    };
  }

  private static Optional<SessionSort> sort(String text) {
    boolean descending = text.startsWith("-");
    return by(descending ? text.substring(1) : text).map(by -> new SessionSort(by, descending));
  }

  private static Optional<SessionSort.By> by(String text) {
    return switch (text) {
      case "endDate" -> Optional.of(SessionSort.By.END_DATE);
      case "number" -> Optional.of(SessionSort.By.NUMBER);
      case "changedOn" -> Optional.of(SessionSort.By.CHANGED_ON);
      case "dispositif" -> Optional.of(SessionSort.By.DISPOSITIF_LEVEL);
      default -> Optional.empty();
    };
  }

  private static Optional<Set<SessionState>> states(String text) {
    Set<SessionState> states = EnumSet.noneOf(SessionState.class);
    for (String name : text.split(",", -1)) {
      Optional<SessionState> state = Texts.oneOf(SessionState.class, name);
      if (state.isEmpty()) {
        return Optional.empty();
      }
      states.add(state.get());
    }
    return Optional.of(states);
  }

  private static Optional<Level> level(String text) {
    return text.matches("[1-3]") ? Level.of(Integer.parseInt(text)) : Optional.empty();
  }
}
