package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.session.SessionState.DRAFT;
import static fr.forprev.domain.session.SessionState.GENERATED;
import static fr.forprev.domain.session.SessionState.WITH_ENTITY;
import static fr.forprev.domain.session.SessionState.WITH_TRAINER;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.generated;
import static fr.forprev.domain.session.Sessions.withEntity;
import static fr.forprev.domain.session.Sessions.withTrainer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Verifies(Rule.SES_13)
class SessionVisibilityTest {

  private static final OrganisationId ELSEWHERE = new OrganisationId(key(2));
  private static final Organisation ELSEWHERE_TOO =
      new Organisation(ELSEWHERE, MAROSE.type(), MAROSE.name(), MAROSE.siret(), "CARSAT_SUD_EST");
  private static final Organisation WITHOUT_CAISSE =
      new Organisation(MAROSE.id(), MAROSE.type(), MAROSE.name(), MAROSE.siret(), null);
  private static final PersonId SOMEBODY = new PersonId(key(19));
  private static final List<CertificationSession> EVERY_STATE =
      List.of(draft(content()), withTrainer(), withEntity(), generated("2023-04-05"));

  @Test
  void aManagerSeesEverySessionOfHisEntity() {
    SessionVisibility manager = in(Role.MANAGER, MANAGER.id(), MAROSE.id());

    assertThat(manager).isEqualTo(new SessionVisibility.AllOf(MAROSE.id()));
    assertThat(seen(manager)).containsExactlyInAnyOrder(SessionState.values());
    assertThat(manager.myTurn()).containsExactlyInAnyOrder(DRAFT, WITH_ENTITY);
    assertThat(manager.declaresFor()).contains(MAROSE.id());
  }

  @Test
  void aManagerSeesNothingElsewhere() {
    assertThat(seen(in(Role.MANAGER, MANAGER.id(), ELSEWHERE))).isEmpty();
  }

  @Test
  void aDelegateSeesTheSessionsThatHeDeclared() {
    SessionVisibility delegate = in(Role.DELEGATE, DELEGATE.id(), MAROSE.id());

    assertThat(delegate).isEqualTo(new SessionVisibility.DeclaredBy(MAROSE.id(), DELEGATE.id()));
    assertThat(seen(delegate)).containsExactlyInAnyOrder(SessionState.values());
    assertThat(delegate.myTurn()).containsExactlyInAnyOrder(DRAFT, WITH_ENTITY);
    assertThat(delegate.declaresFor()).contains(MAROSE.id());
  }

  @Test
  void aDelegateSeesNoOther() {
    assertThat(seen(in(Role.DELEGATE, SOMEBODY, MAROSE.id()))).isEmpty();
    assertThat(seen(in(Role.DELEGATE, DELEGATE.id(), ELSEWHERE))).isEmpty();
  }

  @Test
  void aTrainerSeesTheSessionsThatHeLeadsFromHisTurnOn() {
    SessionVisibility trainer = of(Role.TRAINER, TRAINER.id(), new Scope.Own());

    assertThat(trainer).isEqualTo(new SessionVisibility.LedBy(TRAINER.id()));
    assertThat(seen(trainer)).containsExactlyInAnyOrder(WITH_TRAINER, WITH_ENTITY, GENERATED);
    assertThat(trainer.myTurn()).containsExactly(WITH_TRAINER);
    assertThat(trainer.declaresFor()).isEmpty();
  }

  @Test
  void aTrainerSeesNoOther() {
    assertThat(seen(of(Role.TRAINER, SOMEBODY, new Scope.Own()))).isEmpty();
    assertThat(seen(of(Role.TRAINER, MANAGER.id(), new Scope.Own()))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      names = {"MANAGER", "DELEGATE", "TRAINER", "INSTRUCTOR", "INRS", "SUPPORT"},
      mode = EnumSource.Mode.EXCLUDE)
  void nobodyElseSeesASession(Role role) {
    for (Scope scope :
        List.of(
            new Scope.OfOrganisation(MAROSE.id()),
            new Scope.OfCaisse("CARSAT_BRETAGNE"),
            new Scope.National(),
            new Scope.Own())) {
      SessionVisibility other = of(role, MANAGER.id(), scope);
      assertThat(other).isEqualTo(new SessionVisibility.Nothing());
      assertThat(seen(other)).isEmpty();
      assertThat(listed(other)).isEmpty();
      assertThat(counted(other, MAROSE)).isEmpty();
      assertThat(other.hasLists()).isFalse();
      assertThat(other.myTurn()).isEmpty();
      assertThat(other.declaresFor()).isEmpty();
    }
  }

  @Test
  void whoeverActsInTheScopeOfAnotherRoleSeesNothing() {
    Scope here = new Scope.OfOrganisation(MAROSE.id());
    Scope caisse = new Scope.OfCaisse("CARSAT_BRETAGNE");
    Scope everywhere = new Scope.National();

    assertThat(
            List.of(
                of(Role.MANAGER, MANAGER.id(), everywhere),
                of(Role.INSTRUCTOR, MANAGER.id(), everywhere),
                of(Role.INSTRUCTOR, MANAGER.id(), here),
                of(Role.INRS, MANAGER.id(), caisse),
                of(Role.INRS, MANAGER.id(), here),
                of(Role.SUPPORT, MANAGER.id(), caisse),
                of(Role.SUPPORT, MANAGER.id(), new Scope.Own())))
        .containsOnly(new SessionVisibility.Nothing());
  }

  @Test
  void supportListsEverySessionAndSeesInsideNone() {
    SessionVisibility support = of(Role.SUPPORT, SOMEBODY, new Scope.National());

    assertThat(support).isEqualTo(new SessionVisibility.HeadersOfAll());
    assertThat(listed(support)).containsExactlyInAnyOrder(SessionState.values());
    assertThat(counted(support, ELSEWHERE_TOO)).containsExactlyInAnyOrder(SessionState.values());
    assertThat(seen(support)).isEmpty();
    assertThat(support.hasLists()).isTrue();
    assertThat(support.myTurn()).isEmpty();
    assertThat(support.declaresFor()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void supportIsToldThatItSeesTheHeaderAlone(SessionState state) {
    SessionVisibility support = of(Role.SUPPORT, SOMEBODY, new Scope.National());
    Reason headerOnly =
        Reason.of(
            Rule.SES_13,
            Unblock.never(),
            Fact.reference("headerOnly", in(state).header().number()));

    assertThat(reasonOf(support.obstacleToRead(in(state)))).isEqualTo(headerOnly);
    for (SessionAct act : SessionAct.values()) {
      assertThat(reasonOf(support.obstacleTo(act, in(state)))).isEqualTo(headerOnly);
    }
    assertThat(Rule.SES_13.sentenceFor(headerOnly.facts()))
        .contains(
            "De la session n°{headerOnly}, le profil utilisé ne voit que l'en-tête : ni son"
                + " contenu, ni ses stagiaires.");
  }

  @Test
  void anInstructorCountsThoseOfTheEntitiesOfHisCaisse() {
    SessionVisibility instructor =
        of(Role.INSTRUCTOR, SOMEBODY, new Scope.OfCaisse("CARSAT_BRETAGNE"));

    assertThat(instructor).isEqualTo(new SessionVisibility.CountsOfCaisse("CARSAT_BRETAGNE"));
    assertThat(counted(instructor, MAROSE)).containsExactlyInAnyOrder(SessionState.values());
    assertThat(counted(instructor, ELSEWHERE_TOO)).isEmpty();
    assertThat(counted(instructor, WITHOUT_CAISSE)).isEmpty();
    assertNoLine(instructor);
  }

  @Test
  void inrsCountsThoseOfAll() {
    SessionVisibility inrs = of(Role.INRS, SOMEBODY, new Scope.National());

    assertThat(inrs).isEqualTo(new SessionVisibility.CountsOfAll());
    for (Organisation any : List.of(MAROSE, ELSEWHERE_TOO, WITHOUT_CAISSE)) {
      assertThat(counted(inrs, any)).containsExactlyInAnyOrder(SessionState.values());
    }
    assertNoLine(inrs);
  }

  @Test
  void whoSeesASessionListsItCountsItAndReadsIt() {
    for (SessionVisibility insider :
        List.of(
            in(Role.MANAGER, MANAGER.id(), MAROSE.id()),
            in(Role.DELEGATE, DELEGATE.id(), MAROSE.id()),
            of(Role.TRAINER, TRAINER.id(), new Scope.Own()))) {
      assertThat(listed(insider)).isEqualTo(seen(insider));
      assertThat(counted(insider, MAROSE)).isEqualTo(seen(insider));
      assertThat(insider.hasLists()).isTrue();
      assertThat(insider.obstacleToRead(in(WITH_ENTITY))).isEmpty();
    }
  }

  private static void assertNoLine(SessionVisibility counting) {
    assertThat(listed(counting)).isEmpty();
    assertThat(seen(counting)).isEmpty();
    assertThat(counting.hasLists()).isFalse();
    assertThat(counting.myTurn()).isEmpty();
    assertThat(counting.declaresFor()).isEmpty();
    assertThat(reasonOf(counting.obstacleToRead(in(DRAFT)))).isEqualTo(Reason.unseen(Rule.SES_13));
  }

  private static SessionVisibility of(Role role, PersonId person, Scope scope) {
    return SessionVisibility.of(new Actor(person, role, scope));
  }

  private static SessionVisibility in(Role role, PersonId person, OrganisationId organisation) {
    return of(role, person, new Scope.OfOrganisation(organisation));
  }

  private static Set<SessionState> seen(SessionVisibility visibility) {
    return EVERY_STATE.stream()
        .filter(visibility::sees)
        .map(CertificationSession::state)
        .collect(Collectors.toSet());
  }

  private static Set<SessionState> listed(SessionVisibility visibility) {
    return EVERY_STATE.stream()
        .filter(visibility::lists)
        .map(CertificationSession::state)
        .collect(Collectors.toSet());
  }

  private static Set<SessionState> counted(SessionVisibility visibility, Organisation declaring) {
    return EVERY_STATE.stream()
        .filter(session -> visibility.counts(session, declaring))
        .map(CertificationSession::state)
        .collect(Collectors.toSet());
  }

  private static CertificationSession in(SessionState state) {
    return EVERY_STATE.stream()
        .filter(session -> session.state() == state)
        .findFirst()
        .orElseThrow();
  }
}
