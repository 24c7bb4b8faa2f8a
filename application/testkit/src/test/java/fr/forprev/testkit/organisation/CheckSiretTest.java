package fr.forprev.testkit.organisation;

import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.organisation.CheckSiret;
import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.memory.InMemoryForprev;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Verifies(Rule.ENT_02)
class CheckSiretTest {

  private static final Actor APPLICANT =
      new Actor(People.KARINE.id(), Role.APPLICANT, new Scope.Own());

  private final InMemoryForprev store = new InMemoryForprev();

  @BeforeEach
  void storeTheEntities() {
    SampleOrganisations.saveAll(store);
  }

  @Test
  void grantsTheSiretOfNoEntity() {
    Siret free = new Siret("35600000009075");

    assertThat(check(free)).isEqualTo(Decision.granted(free));
  }

  @Test
  void sendsToAManagerOfTheEntityWithoutNamingIt() {
    Siret known = SampleOrganisations.ATLANTIQUE.siret();

    Reason reason = refused(check(known)).get(0);

    assertThat(reason)
        .isEqualTo(
            Reason.of(
                Rule.ENT_02, Unblock.ask(Role.MANAGER), Fact.reference("siret", "73282932000074")));
    assertThat(FrenchText.sentence(reason)).doesNotContain("ATLANTIQUE");
  }

  private Decision<Siret> check(Siret siret) {
    return CheckSiret.of(store.organisations()).check(APPLICANT, siret);
  }
}
