package fr.forprev.domain.account;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.key;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
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
}
