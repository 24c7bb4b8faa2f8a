package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.SessionRows;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link SessionRows} promises. */
public abstract class SessionRowsContract extends StoreContract {

  private static final SessionVisibility ALL =
      new SessionVisibility.AllOf(SampleOrganisations.MAROSE.id());
  private static final Set<SessionState> EVERY_STATE = EnumSet.allOf(SessionState.class);

  @BeforeEach
  void storeThoseToWhomSessionsRefer() {
    fillWithPeople();
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
  void showToEachWhatHeSeesInTheStatesHeAsksFor() {
    List<CertificationSession> stored = aSessionOfEachKind();
    stored.forEach(this::save);

    for (SessionVisibility visibility : everyVisibility()) {
      for (Set<SessionState> states : everySetOfStates()) {
        assertThat(page(visibility, states))
            .as("%s in %s", visibility, states)
            .extracting(SessionRow::id)
            .containsExactlyInAnyOrderElementsOf(
                stored.stream()
                    .filter(visibility::sees)
                    .filter(session -> states.contains(session.state()))
                    .map(CertificationSession::id)
                    .toList());
      }
    }
  }

  @Test
  void showTheLatestEndDateFirst() {
    SampleSession early = SampleSession.number(1).ending(END.minusDays(1));
    SampleSession late = SampleSession.number(2).ending(END.plusMonths(1));
    SampleSession between = SampleSession.number(3);
    List.of(between, early, late).forEach(sample -> save(sample.bareDraft()));

    assertThat(page(ALL, EVERY_STATE))
        .extracting(SessionRow::id)
        .containsExactly(late.id(), between.id(), early.id());
  }

  @Test
  void showTheGreatestKeyFirstOnOneEndDateItsBytesBeingUnsigned() {
    List<SessionId> descending = saveSessionsWhoseKeysCompareDifferentlyWhenSigned();

    assertThat(page(ALL, EVERY_STATE))
        .extracting(SessionRow::id)
        .containsExactlyElementsOf(descending);
  }

  @Test
  void givePageAfterPageEveryLineOnce() {
    List<SessionId> expected = new ArrayList<>(saveSessionsWhoseKeysCompareDifferentlyWhenSigned());
    SampleSession latest = SampleSession.number(8).ending(END.plusDays(1));
    SampleSession earliest = SampleSession.number(9).ending(END.minusDays(1));
    save(latest.withTrainer());
    save(earliest.withEntity());
    expected.add(0, latest.id());
    expected.add(earliest.id());

    for (int size = 1; size <= expected.size() + 1; size++) {
      assertThat(idsPageByPage(size)).as("pages of %d", size).isEqualTo(expected);
    }
  }

  @Test
  void beginAPageAfterALineThatIsGone() {
    SampleSession first = SampleSession.number(3);
    SampleSession second = SampleSession.number(2);
    SampleSession third = SampleSession.number(1);
    List.of(first, third).forEach(sample -> save(sample.bareDraft()));

    assertThat(
            store
                .sessionRows()
                .page(
                    new SessionQuery(ALL, EVERY_STATE, new SessionQuery.Key(END, second.id()), 10)))
        .extracting(SessionRow::id)
        .containsExactly(third.id());
  }

  /** Their keys, the greatest first. */
  private List<SessionId> saveSessionsWhoseKeysCompareDifferentlyWhenSigned() {
    List<UUID> descending =
        List.of(
            UUID.fromString("f1880000-0001-7000-8000-000000000001"),
            UUID.fromString("81880000-0001-7000-8000-000000000001"),
            UUID.fromString("71880000-0001-7000-b000-000000000001"),
            UUID.fromString("71880000-0001-7000-8000-000000000001"),
            Keys.of(2),
            Keys.of(1));
    int number = 1;
    for (UUID key : descending.stream().sorted().toList()) {
      save(SampleSession.number(number++).keyed(key).bareDraft());
    }
    return descending.stream().map(SessionId::new).toList();
  }

  private List<SessionId> idsPageByPage(int size) {
    List<SessionId> ids = new ArrayList<>();
    SessionQuery.Key after = null;
    List<SessionRow> page;
    do {
      page = store.sessionRows().page(new SessionQuery(ALL, EVERY_STATE, after, size));
      assertThat(page).hasSizeLessThanOrEqualTo(size);
      for (SessionRow row : page) {
        ids.add(row.id());
        after = new SessionQuery.Key(row.endDate(), row.id());
      }
      assertThat(ids).as("lines of all pages").doesNotHaveDuplicates();
    } while (!page.isEmpty());
    return ids;
  }

  private static List<CertificationSession> aSessionOfEachKind() {
    List<CertificationSession> all = new ArrayList<>();
    int number = 1;
    for (SampleSession kind :
        List.of(
            SampleSession.number(1),
            SampleSession.number(1).declaredBy(People.SOFIANE, SampleOrganisations.MAROSE),
            SampleSession.number(1).declaredBy(People.SOFIANE, SampleOrganisations.ATLANTIQUE),
            SampleSession.number(1).declaredBy(People.YANN, SampleOrganisations.ATLANTIQUE),
            SampleSession.number(1).ledBy(People.GASPARD))) {
      all.add(kind.numbered(number++).draft(kind.trainer(), null));
      all.add(kind.numbered(number++).withTrainer());
      all.add(kind.numbered(number++).withEntity());
      all.add(kind.numbered(number++).generatedOn(END));
    }
    return all;
  }

  private static List<SessionVisibility> everyVisibility() {
    return List.of(
        ALL,
        new SessionVisibility.AllOf(SampleOrganisations.ATLANTIQUE.id()),
        new SessionVisibility.DeclaredBy(SampleOrganisations.MAROSE.id(), People.KARINE.id()),
        new SessionVisibility.DeclaredBy(SampleOrganisations.MAROSE.id(), People.SOFIANE.id()),
        new SessionVisibility.DeclaredBy(SampleOrganisations.MAROSE.id(), People.YANN.id()),
        new SessionVisibility.DeclaredBy(SampleOrganisations.ATLANTIQUE.id(), People.SOFIANE.id()),
        new SessionVisibility.LedBy(People.HELENE.id()),
        new SessionVisibility.LedBy(People.GASPARD.id()),
        new SessionVisibility.LedBy(People.KARINE.id()),
        new SessionVisibility.Nothing());
  }

  /** The sixteen of them, the empty one included. */
  private static List<Set<SessionState>> everySetOfStates() {
    List<Set<SessionState>> sets = new ArrayList<>(List.of(EnumSet.noneOf(SessionState.class)));
    for (SessionState state : SessionState.values()) {
      for (Set<SessionState> without : List.copyOf(sets)) {
        EnumSet<SessionState> with = EnumSet.of(state);
        with.addAll(without);
        sets.add(with);
      }
    }
    return sets;
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
    return store.sessionRows().page(new SessionQuery(visibility, states, null, 100));
  }

  private void save(CertificationSession session) {
    store.sessions().save(session);
  }
}
