package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Verifies(Rule.HAB_14)
class HabilitationAccessTest {

  private static final String CAISSE = "CARSAT-BRETAGNE";
  private static final Actor MANAGER = actor(Role.MANAGER, new Scope.OfOrganisation(MAROSE.id()));
  private static final Actor INSTRUCTOR = actor(Role.INSTRUCTOR, new Scope.OfCaisse(CAISSE));
  private static final Actor OTHER_INSTRUCTOR =
      actor(Role.INSTRUCTOR, new Scope.OfCaisse("CRAMIF"));
  private static final Actor COMMISSION = actor(Role.COMMISSION, new Scope.National());
  private static final Actor INRS = actor(Role.INRS, new Scope.National());

  private static final Map<HabilitationAct, Set<Actor>> ALLOWED =
      Map.of(
          HabilitationAct.SUSPEND, Set.of(INSTRUCTOR, INRS),
          HabilitationAct.LIFT, Set.of(INSTRUCTOR, INRS),
          HabilitationAct.WITHDRAW, Set.of(COMMISSION, INRS),
          HabilitationAct.RESIGN, Set.of(MANAGER));

  private static final Map<HabilitationAct, Reason> RESERVED =
      Map.of(
          HabilitationAct.SUSPEND, reserved("suspendre l'habilitation", Role.INSTRUCTOR),
          HabilitationAct.LIFT, reserved("lever une suspension de l'habilitation", Role.INSTRUCTOR),
          HabilitationAct.WITHDRAW, reserved("retirer l'habilitation", Role.COMMISSION),
          HabilitationAct.RESIGN, reserved("renoncer à l'habilitation", Role.MANAGER));

  @ParameterizedTest
  @EnumSource
  void anActIsDoneByThoseToWhomItBelongsAndReservedToThem(HabilitationAct act) {
    for (Actor actor : List.of(MANAGER, INSTRUCTOR, OTHER_INSTRUCTOR, COMMISSION, INRS)) {
      var obstacle = new HabilitationAccess(actor).obstacle(act, sst1(), CAISSE);
      if (ALLOWED.get(act).contains(actor)) {
        assertThat(obstacle).isEmpty();
      } else {
        assertThat(reasonOf(obstacle)).isEqualTo(RESERVED.get(act));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void whoDoesNotSeeItFindsNothing(HabilitationAct act) {
    for (Actor actor :
        List.of(
            actor(Role.MANAGER, new Scope.OfOrganisation(new OrganisationId(key(2)))),
            actor(Role.DELEGATE, new Scope.OfOrganisation(MAROSE.id())),
            actor(Role.TRAINER, new Scope.Own()),
            actor(Role.APPLICANT, new Scope.Own()),
            actor(Role.SUPPORT, new Scope.National()))) {
      HabilitationAccess access = new HabilitationAccess(actor);

      assertThat(access.sees(sst1())).isFalse();
      assertThat(access.obstacle(act, sst1(), CAISSE)).contains(Reason.unseen(Rule.HAB_14));
    }
  }

  @Test
  void anEntityWithoutCaisseIsForInrsToSanction() {
    assertThat(HabilitationAccess.maySanction(INSTRUCTOR, null)).isFalse();
    assertThat(HabilitationAccess.maySanction(INRS, null)).isTrue();
    assertThat(HabilitationAccess.maySanction(INSTRUCTOR, CAISSE)).isTrue();
    assertThat(HabilitationAccess.maySanction(OTHER_INSTRUCTOR, CAISSE)).isFalse();
    assertThat(HabilitationAccess.maySanction(COMMISSION, CAISSE)).isFalse();
  }

  private static Actor actor(Role role, Scope scope) {
    return new Actor(new PersonId(key(11)), role, scope);
  }

  private static Reason reserved(String act, Role role) {
    return Reason.reserved(
        Rule.HAB_14,
        role,
        Fact.text("reservedAct", act),
        Fact.reference("number", "H00421/2020/SST-1/O"));
  }
}
