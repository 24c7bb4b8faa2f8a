package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.SessionCriteria;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.SessionRows;
import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link SessionRows} leaves out. */
public abstract class SessionCriteriaContract extends StoreContract {

  private static final Set<SessionState> EVERY_STATE = EnumSet.allOf(SessionState.class);

  @BeforeEach
  void storeSessionsThatDiffer() {
    fillWithPeople();
    store.persons().save(SessionsOfEachKind.NAMESAKE);
    store.sessions().save(SampleSession.number(1).ending(END.minusDays(1)).bareDraft());
    store.sessions().save(SampleSession.number(2).halfDraft());
    store.sessions().save(SampleSession.number(3).withTrainer());
    store.sessions().save(SampleSession.number(4).ending(END.plusDays(1)).generatedOn(END));
    store
        .sessions()
        .save(
            SampleSession.number(5)
                .declaredBy(SessionsOfEachKind.NAMESAKE, SampleOrganisations.MAROSE)
                .withEntity());
    store
        .sessions()
        .save(
            SampleSession.number(11)
                .declaredBy(People.YANN, SampleOrganisations.ATLANTIQUE)
                .withEntity());
    store
        .sessions()
        .save(
            new SortedDraft(12, "01880000-0000-7000-8000-000000000008", 0, 0, "SST", 2).session());
    store
        .sessions()
        .save(
            new SortedDraft(13, "01880000-0000-7000-8000-000000000009", 0, 0, "CATEC", 1)
                .session());
  }

  @Test
  void findAllWithoutCriteria() {
    assertThat(found(SessionCriteria.any())).containsExactly(1L, 2L, 3L, 4L, 5L, 11L, 12L, 13L);
  }

  @Test
  void findTheNumberAndNoneThatBeginsLikeIt() {
    assertThat(found(number(1))).containsExactly(1L);
    assertThat(found(number(11))).containsExactly(11L);
    assertThat(found(number(6))).isEmpty();
  }

  @Test
  void findAnotherEntitysNumberOnlyWhoMayListIt() {
    assertThat(found(new SessionVisibility.AllOf(SampleOrganisations.MAROSE.id()), number(11)))
        .isEmpty();
    assertThat(found(new SessionVisibility.AllOf(SampleOrganisations.ATLANTIQUE.id()), number(11)))
        .containsExactly(11L);
    assertThat(found(new SessionVisibility.CountsOfAll(), number(11))).isEmpty();
  }

  @Test
  void findDispositifAndLevelTogetherOrAlone() {
    DispositifCode sst = new DispositifCode("SST");
    assertThat(found(of(sst, null))).containsExactly(1L, 2L, 3L, 4L, 5L, 11L, 12L);
    assertThat(found(of(sst, Level.TWO))).containsExactly(12L);
    assertThat(found(of(null, Level.TWO))).containsExactly(12L);
    assertThat(found(of(new DispositifCode("CATEC"), Level.TWO))).isEmpty();
  }

  @Test
  void findTheCertificateAndNoDraftWithoutIt() {
    assertThat(found(of(SampleSession.SST_CERTIFICATE, null))).containsExactly(2L, 3L, 4L, 5L, 11L);
    assertThat(found(of(new CertificateCode("SST"), null))).isEmpty();
  }

  @Test
  void findTheKindAndNoDraftWithoutIt() {
    assertThat(found(of(null, SessionKind.REFRESHER))).containsExactly(2L);
    assertThat(found(of(null, SessionKind.INITIAL))).containsExactly(3L, 4L, 5L, 11L);
  }

  @Test
  void findTheFirstAndTheLastEndDate() {
    assertThat(found(between(END, null))).containsExactly(2L, 3L, 4L, 5L, 11L, 12L, 13L);
    assertThat(found(between(END.plusDays(1), null))).containsExactly(4L);
    assertThat(found(between(END.plusDays(2), null))).isEmpty();
    assertThat(found(between(null, END))).containsExactly(1L, 2L, 3L, 5L, 11L, 12L, 13L);
    assertThat(found(between(null, END.minusDays(1)))).containsExactly(1L);
    assertThat(found(between(null, END.minusDays(2)))).isEmpty();
    assertThat(found(between(END, END))).containsExactly(2L, 3L, 5L, 11L, 12L, 13L);
    assertThat(found(between(END.plusDays(1), END))).isEmpty();
  }

  @Test
  void findTheDeclarerAndNotWhoeverHasHisName() {
    assertThat(found(declaredBy(People.KARINE.id()))).containsExactly(1L, 2L, 3L, 4L, 12L, 13L);
    assertThat(found(declaredBy(SessionsOfEachKind.NAMESAKE.id()))).containsExactly(5L);
    assertThat(found(declaredBy(People.HELENE.id()))).isEmpty();
  }

  @Test
  void findWhatHoldsAllAtOnceInTheWantedStates() {
    SessionCriteria all =
        new SessionCriteria(
            EnumSet.of(SessionState.WITH_TRAINER, SessionState.GENERATED),
            new SessionNumber(3),
            new DispositifCode("SST"),
            Level.ONE,
            SampleSession.SST_CERTIFICATE,
            SessionKind.INITIAL,
            END,
            END,
            People.KARINE.id());

    assertThat(found(all)).containsExactly(3L);
    assertThat(found(all.within(EnumSet.of(SessionState.GENERATED)))).isEmpty();
    assertThat(found(all.within(Set.of()))).isEmpty();
  }

  private List<Long> found(SessionCriteria criteria) {
    return found(new SessionVisibility.HeadersOfAll(), criteria);
  }

  private List<Long> found(SessionVisibility visibility, SessionCriteria criteria) {
    return store
        .sessionRows()
        .page(
            new SessionQuery(
                visibility, criteria, new SessionSort(SessionSort.By.NUMBER, false), null, 100))
        .stream()
        .map(SessionRow::number)
        .map(SessionNumber::value)
        .toList();
  }

  private static SessionCriteria number(long wanted) {
    return new SessionCriteria(
        EVERY_STATE, new SessionNumber(wanted), null, null, null, null, null, null, null);
  }

  private static SessionCriteria of(@Nullable DispositifCode dispositif, @Nullable Level level) {
    return new SessionCriteria(EVERY_STATE, null, dispositif, level, null, null, null, null, null);
  }

  private static SessionCriteria of(
      @Nullable CertificateCode certificate, @Nullable SessionKind kind) {
    return new SessionCriteria(EVERY_STATE, null, null, null, certificate, kind, null, null, null);
  }

  private static SessionCriteria between(@Nullable LocalDate from, @Nullable LocalDate to) {
    return new SessionCriteria(EVERY_STATE, null, null, null, null, null, from, to, null);
  }

  private static SessionCriteria declaredBy(PersonId declarer) {
    return new SessionCriteria(EVERY_STATE, null, null, null, null, null, null, null, declarer);
  }
}
