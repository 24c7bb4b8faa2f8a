package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.SessionCriteria;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.SessionRows;
import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lines {@link SessionRows} gives to whom. */
public abstract class SessionRowsContract extends StoreContract {

  private static final SessionVisibility ALL =
      new SessionVisibility.AllOf(SampleOrganisations.MAROSE.id());
  private static final Set<SessionState> EVERY_STATE = EnumSet.allOf(SessionState.class);

  @BeforeEach
  void storeThoseToWhomSessionsRefer() {
    fillWithPeople();
    store.persons().save(SessionsOfEachKind.NAMESAKE);
  }

  @Test
  void showADraftWithoutCertificate() {
    SampleSession sample =
        SampleSession.number(1).declaredBy(People.SOFIANE, SampleOrganisations.MAROSE);
    save(sample.bareDraft());

    assertThat(page(ALL, EVERY_STATE))
        .containsExactly(
            new SessionRow(
                sample.id(),
                new SessionNumber(1),
                "MAROSE FORMATION",
                SampleOrganisations.SST_1,
                null,
                END,
                SessionState.DRAFT,
                "BELKACEM Sofiane",
                END.minusDays(9)));
  }

  @Test
  void showWhoActedLast() {
    SampleSession sample = SampleSession.number(2);

    save(sample.withTrainer());
    assertThat(page(ALL, EVERY_STATE))
        .containsExactly(row(sample, SessionState.WITH_TRAINER, "PARIS Karine", END.minusDays(6)));

    save(sample.withEntity());
    assertThat(page(ALL, EVERY_STATE))
        .containsExactly(
            row(sample, SessionState.WITH_ENTITY, "MARTIN-DUPRÉ Hélène", END.minusDays(5)));

    save(sample.generatedOn(END));
    assertThat(page(ALL, EVERY_STATE))
        .containsExactly(row(sample, SessionState.GENERATED, "PARIS Karine", END.minusDays(4)));
  }

  @Test
  void showToEachWhatHeFindsInListsInTheStatesHeAsksFor() {
    List<CertificationSession> stored = SessionsOfEachKind.generatedOn(END);
    stored.forEach(this::save);

    for (SessionVisibility visibility : SessionsOfEachKind.everyVisibility()) {
      for (Set<SessionState> states : SessionsOfEachKind.everySetOfStates()) {
        assertThat(page(visibility, states))
            .as("%s in %s", visibility, states)
            .extracting(SessionRow::id)
            .containsExactlyInAnyOrderElementsOf(
                stored.stream()
                    .filter(visibility::lists)
                    .filter(session -> states.contains(session.state()))
                    .map(CertificationSession::id)
                    .toList());
      }
    }
  }

  private static SessionRow row(
      SampleSession sample, SessionState state, String lastActor, LocalDate changedOn) {
    return new SessionRow(
        sample.id(),
        new SessionNumber(sample.number()),
        "MAROSE FORMATION",
        SampleOrganisations.SST_1,
        SampleSession.SST_CERTIFICATE,
        END,
        state,
        lastActor,
        changedOn);
  }

  private List<SessionRow> page(SessionVisibility visibility, Set<SessionState> states) {
    return store
        .sessionRows()
        .page(
            new SessionQuery(
                visibility, SessionCriteria.in(states), SessionSort.LATEST_END_FIRST, null, 100));
  }

  private void save(CertificationSession session) {
    store.sessions().save(session);
  }
}
