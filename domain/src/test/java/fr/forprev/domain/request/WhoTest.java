package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.request.Requests.INITIAL;
import static fr.forprev.domain.request.Requests.INSTRUCTOR;
import static fr.forprev.domain.request.Requests.JOHN;
import static fr.forprev.domain.request.Requests.draft;
import static fr.forprev.domain.request.Requests.review;
import static fr.forprev.domain.request.Requests.unassigned;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who opens requests, who treats them, and whose turn it is. */
class WhoTest {

  private static final OrganisationId OTHER = new OrganisationId(key(2));
  private static final Scope NATIONAL = new Scope.National();
  private static final Scope IN_MAROSE = new Scope.OfOrganisation(MAROSE.id());
  private static final RequestAccess APPLICANT = access(JOHN, Role.APPLICANT, new Scope.Own());
  private static final RequestAccess OF_MAROSE = access(MANAGER.id(), Role.MANAGER, IN_MAROSE);

  @ParameterizedTest
  @EnumSource
  @Verifies(Rule.HAB_13)
  void aManagerOpensAnyRequestForHisEntity(RequestKind kind) {
    assertThat(OF_MAROSE.obstacleToOpen(kind, MAROSE.id(), Set.of())).isEmpty();
    assertThat(reasonOf(OF_MAROSE.obstacleToOpen(kind, OTHER, Set.of())))
        .isEqualTo(Reason.unseen(Rule.HAB_13));
    assertThat(reasonOf(OF_MAROSE.obstacleToOpen(kind, null, Set.of())))
        .isEqualTo(reserved(Role.APPLICANT, kind));
  }

  @Test
  @Verifies(Rule.HAB_13)
  void anApplicantOpensInitialRequestsForANewEntityAndForTheOneHeFounded() {
    Set<OrganisationId> founded = Set.of(MAROSE.id());

    assertThat(APPLICANT.obstacleToOpen(RequestKind.INITIAL, null, Set.of())).isEmpty();
    assertThat(APPLICANT.obstacleToOpen(RequestKind.INITIAL, MAROSE.id(), founded)).isEmpty();
    assertThat(reasonOf(APPLICANT.obstacleToOpen(RequestKind.INITIAL, OTHER, founded)))
        .isEqualTo(Reason.unseen(Rule.HAB_13));
    for (RequestKind kind : List.of(RequestKind.RENEWAL, RequestKind.ADMINISTRATIVE_UPDATE)) {
      assertThat(reasonOf(APPLICANT.obstacleToOpen(kind, MAROSE.id(), founded)))
          .isEqualTo(reserved(Role.MANAGER, kind));
    }
  }

  @ParameterizedTest
  @EnumSource(
      names = {"APPLICANT", "MANAGER"},
      mode = EnumSource.Mode.EXCLUDE)
  @Verifies(Rule.HAB_13)
  void nobodyElseOpensOne(Role role) {
    assertThat(
            reasonOf(
                access(JOHN, role, new Scope.OfCaisse("CARSAT_BRETAGNE"))
                    .obstacleToOpen(RequestKind.INITIAL, null, Set.of())))
        .isEqualTo(reserved(Role.APPLICANT, RequestKind.INITIAL));
  }

  @Test
  @Verifies(Rule.HAB_13)
  void aRequestForAnEntityThatDoesNotExistYetIsItsApplicantsAlone() {
    assertThat(OF_MAROSE.visibility().sees(draft())).isFalse();
    assertThat(OF_MAROSE.visibility().sees(Requests.file())).isTrue();
    assertThat(APPLICANT.visibility().sees(draft())).isTrue();
    assertThat(access(DELEGATE.id(), Role.APPLICANT, new Scope.Own()).visibility().sees(draft()))
        .isFalse();
  }

  @Test
  void itIsTheTurnOfWhoCanAct() {
    RequestVisibility caisse =
        access(INSTRUCTOR, Role.INSTRUCTOR, new Scope.OfCaisse("CARSAT_BRETAGNE")).visibility();
    RequestVisibility inrs = access(INSTRUCTOR, Role.INRS, NATIONAL).visibility();
    RequestVisibility commission = access(INSTRUCTOR, Role.COMMISSION, NATIONAL).visibility();

    assertThat(APPLICANT.visibility().myTurn())
        .containsExactlyInAnyOrder(RequestState.DRAFT, RequestState.FILE_TO_SUBMIT)
        .isEqualTo(OF_MAROSE.visibility().myTurn());
    assertThat(caisse.myTurn())
        .containsExactlyInAnyOrder(RequestState.ADMINISTRATIVE_REVIEW, RequestState.INSTRUCTION);
    assertThat(commission.myTurn()).containsExactly(RequestState.COMMISSION);
    assertThat(inrs.myTurn()).containsExactly(RequestState.ADMINISTRATIVE_REVIEW);
    assertThat(access(JOHN, Role.SUPPORT, NATIONAL).visibility().myTurn()).isEmpty();
    assertThat(inrs.isMyTurn(unassigned())).isTrue();
    assertThat(inrs.isMyTurn(review())).isFalse();
    assertThat(caisse.isMyTurn(review())).isTrue();
    assertThat(caisse.isMyTurn(unassigned())).isFalse();
    assertThat(APPLICANT.visibility().isMyTurn(review())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  @Verifies(Rule.HAB_19)
  void nobodyTreatsARequestOfAnEntityInWhichHeHasARole(RequestAct act) {
    for (Person concerned : List.of(MANAGER, DELEGATE)) {
      assertThat(new Impartiality(concerned).obstacle(act, draft(INITIAL)))
          .isEqualTo(act.treats() ? Optional.of(partial(act)) : Optional.empty());
    }
    assertThat(new Impartiality(TRAINER).obstacle(act, draft(INITIAL))).isEmpty();
    assertThat(new Impartiality(MANAGER).obstacle(act, draft())).isEmpty();
  }

  @Test
  @Verifies(Rule.HAB_19)
  void nobodyTreatsTheRequestThatHeOpened() {
    Person john =
        new Person(JOHN, MANAGER.number(), MANAGER.identity(), MANAGER.email(), List.of());

    assertThat(reasonOf(new Impartiality(john).obstacle(RequestAct.VALIDATE, review())))
        .isEqualTo(partial(RequestAct.VALIDATE));
    assertThat(new Impartiality(john).obstacle(RequestAct.ABANDON, review())).isEmpty();
  }

  private static Reason partial(RequestAct act) {
    return Reason.reserved(
        Rule.HAB_19,
        act.side(),
        Fact.text("act", act.label()),
        Fact.reference("request", Requests.NUMBER));
  }

  private static Reason reserved(Role role, RequestKind kind) {
    return Reason.reserved(Rule.HAB_13, role, Fact.text("reservedKind", kind.label()));
  }

  private static RequestAccess access(PersonId person, Role role, Scope scope) {
    return RequestAccess.of(new Actor(person, role, scope));
  }
}
