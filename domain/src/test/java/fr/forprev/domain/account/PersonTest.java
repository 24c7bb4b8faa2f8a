package fr.forprev.domain.account;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.key;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonTest {

  @Test
  void holdsARoleWhereItWasGiven() {
    assertThat(DELEGATE.has(Role.DELEGATE)).isTrue();
    assertThat(DELEGATE.has(Role.DELEGATE, new Scope.OfOrganisation(MAROSE.id()))).isTrue();
  }

  @Test
  void doesNotHoldAnotherRole() {
    assertThat(DELEGATE.has(Role.MANAGER)).isFalse();
    assertThat(DELEGATE.has(Role.MANAGER, new Scope.OfOrganisation(MAROSE.id()))).isFalse();
  }

  @Test
  void doesNotHoldItsRoleElsewhere() {
    Scope elsewhere = new Scope.OfOrganisation(new OrganisationId(key(2)));

    assertThat(DELEGATE.has(Role.DELEGATE, elsewhere)).isFalse();
  }

  @Test
  @Verifies(Rule.USR_06)
  void keepsASecondFactorForTheRolesOfACaisseAndOfTheNetwork() {
    for (Role role : List.of(Role.INSTRUCTOR, Role.COMMISSION, Role.INRS, Role.SUPPORT)) {
      Person person = Network.holding(1, role);

      assertThat(person.needsSecondFactor()).isTrue();
      assertThat(person.secondFactorObstacle())
          .contains(
              Reason.of(Rule.USR_06, Unblock.never(), Fact.text("guardedProfile", role.label())));
    }
  }

  @Test
  void needsNoSecondFactorForTheOthers() {
    for (Role role : List.of(Role.APPLICANT, Role.MANAGER, Role.DELEGATE, Role.TRAINER)) {
      assertThat(Network.holding(1, role).needsSecondFactor()).isFalse();
      assertThat(Network.holding(1, role).secondFactorObstacle()).isEmpty();
    }
    assertThat(Network.somebody(1).needsSecondFactor()).isFalse();
  }
}
