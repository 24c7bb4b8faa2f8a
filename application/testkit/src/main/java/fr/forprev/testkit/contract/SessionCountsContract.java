package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.SessionCounts;
import fr.forprev.application.session.SessionRows;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link SessionRows} counts. */
public abstract class SessionCountsContract extends StoreContract {

  private static final SessionVisibility ALL =
      new SessionVisibility.AllOf(SampleOrganisations.MAROSE.id());

  @BeforeEach
  void storeThoseToWhomSessionsRefer() {
    fillWithPeople();
    store.persons().save(SessionsOfEachKind.NAMESAKE);
  }

  @Test
  void areThoseOfWhatEachMayCount() {
    List<CertificationSession> stored = SessionsOfEachKind.generatedOn(END);
    stored.forEach(store.sessions()::save);

    for (SessionVisibility visibility : SessionsOfEachKind.everyVisibility()) {
      Map<SessionState, Long> counted =
          stored.stream()
              .filter(session -> visibility.counts(session, declaring(session)))
              .collect(Collectors.groupingBy(CertificationSession::state, Collectors.counting()));
      boolean any = counted.containsKey(SessionState.GENERATED);
      assertThat(store.sessionRows().count(visibility, END))
          .as("%s", visibility)
          .isEqualTo(new SessionCounts(counted, any ? END : null));
    }
  }

  @Test
  void areZeroInEveryStateWhenThereIsNothing() {
    assertThat(store.sessionRows().count(ALL, END))
        .isEqualTo(
            new SessionCounts(
                Map.of(
                    SessionState.DRAFT, 0L,
                    SessionState.WITH_TRAINER, 0L,
                    SessionState.WITH_ENTITY, 0L,
                    SessionState.GENERATED, 0L),
                null));
  }

  @Test
  void leaveOutAnEntityWithoutCaisseForEveryCaisse() {
    Organisation marose = SampleOrganisations.MAROSE;
    store
        .organisations()
        .save(new Organisation(marose.id(), marose.type(), marose.name(), marose.siret(), null));
    store.sessions().save(SampleSession.number(1).withTrainer());

    assertThat(count(new SessionVisibility.CountsOfCaisse("CARSAT_RHONE_ALPES"))).isZero();
    assertThat(count(new SessionVisibility.CountsOfAll())).isOne();
  }

  @Test
  void tellTheEarliestGenerationThatIsNotTooEarly() {
    store.sessions().save(SampleSession.number(1).generatedOn(END));
    store.sessions().save(SampleSession.number(2).generatedOn(END.plusDays(2)));
    store.sessions().save(SampleSession.number(3).generatedOn(END.plusDays(3)));
    store.sessions().save(SampleSession.number(4).withEntity());

    assertThat(store.sessionRows().count(ALL, END.minusDays(1)).earliestGeneration())
        .isEqualTo(END);
    assertThat(store.sessionRows().count(ALL, END).earliestGeneration()).isEqualTo(END);
    assertThat(store.sessionRows().count(ALL, END.plusDays(1)).earliestGeneration())
        .isEqualTo(END.plusDays(2));
    assertThat(store.sessionRows().count(ALL, END.plusDays(4)))
        .isEqualTo(
            new SessionCounts(
                Map.of(SessionState.WITH_ENTITY, 1L, SessionState.GENERATED, 3L), null));
  }

  private long count(SessionVisibility visibility) {
    return store.sessionRows().count(visibility, END).in(List.of(SessionState.values()));
  }

  private static Organisation declaring(CertificationSession session) {
    return session.header().organisation().equals(SampleOrganisations.MAROSE.id())
        ? SampleOrganisations.MAROSE
        : SampleOrganisations.ATLANTIQUE;
  }
}
