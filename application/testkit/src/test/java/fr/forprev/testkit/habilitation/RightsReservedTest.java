package fr.forprev.testkit.habilitation;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.habilitation.ResignHabilitation;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.HAB_14)
class RightsReservedTest extends RightUseCase {

  @Test
  void whoSeesItButMayNotIsToldToWhomItBelongs() {
    Reason suspending = reserved("suspendre l'habilitation", Role.INSTRUCTOR);
    Reason withdrawing = reserved("retirer l'habilitation", Role.COMMISSION);

    assertThat(refused(suspend(KARINE, TODAY))).containsExactly(suspending);
    assertThat(refused(suspend(CORENTIN, TODAY))).containsExactly(suspending);
    assertThat(refused(lift(CORENTIN, TODAY)))
        .containsExactly(reserved("lever une suspension de l'habilitation", Role.INSTRUCTOR));
    assertThat(refused(withdraw(KARINE, TODAY))).containsExactly(withdrawing);
    assertThat(refused(withdraw(INGRID, TODAY))).containsExactly(withdrawing);
    assertThat(refused(resign(INES, TODAY)))
        .containsExactly(reserved("renoncer à l'habilitation", Role.MANAGER));
    assertNothingHappened();
  }

  @Test
  void anInstructorSanctionsTheEntitiesOfHisCaisseAlone() {
    Actor elsewhere =
        new Actor(INGRID.person(), Role.INSTRUCTOR, new Scope.OfCaisse("CARSAT_BRETAGNE"));
    assertThat(refused(suspend(elsewhere, TODAY)))
        .containsExactly(reserved("suspendre l'habilitation", Role.INSTRUCTOR));

    granted(suspend(INGRID, TODAY));
  }

  @Test
  void othersDoNotSeeIt() {
    for (Actor other :
        List.of(People.as(People.YANN), People.as(People.SOFIANE), People.as(People.HELENE))) {
      assertThat(refused(suspend(other, TODAY))).containsExactly(UNSEEN);
      assertThat(refused(lift(other, TODAY))).containsExactly(UNSEEN);
      assertThat(refused(withdraw(other, TODAY))).containsExactly(UNSEEN);
      assertThat(refused(resign(other, TODAY))).containsExactly(UNSEEN);
    }
    assertThat(
            refused(
                ResignHabilitation.of(ports)
                    .resign(KARINE, new HabilitationId(Keys.of(404)), TODAY)))
        .containsExactly(UNSEEN);
    assertNothingHappened();
  }
}
