package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.withTrainer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_14)
class OtherRoleTest {

  private static final Scope HERE = new Scope.OfOrganisation(MAROSE.id());
  private static final Scope ELSEWHERE = new Scope.OfOrganisation(new OrganisationId(key(2)));

  @Test
  void theTrainerWhoActsForTheEntityIsItsTrainerToo() {
    Person both = with(TRAINER, Role.MANAGER, HERE);

    assertThat(OtherRole.of(new Actor(both.id(), Role.MANAGER, HERE), both, withTrainer()))
        .contains(Role.TRAINER);
    assertThat(OtherRole.of(new Actor(both.id(), Role.DELEGATE, HERE), both, withTrainer()))
        .contains(Role.TRAINER);
  }

  @Test
  void theManagerOrDelegateWhoActsAsTrainerIsThatToo() {
    for (Role role : List.of(Role.MANAGER, Role.DELEGATE)) {
      Person both = with(TRAINER, role, HERE);

      assertThat(OtherRole.of(asTrainer(both), both, withTrainer())).contains(role);
    }
  }

  @Test
  void whoStandsOnOneSideHasNoOther() {
    Person elsewhere = with(TRAINER, Role.MANAGER, ELSEWHERE);

    assertThat(OtherRole.of(asTrainer(elsewhere), elsewhere, withTrainer())).isEmpty();
    assertThat(OtherRole.of(new Actor(MANAGER.id(), Role.MANAGER, HERE), MANAGER, withTrainer()))
        .isEmpty();
    assertThat(
            OtherRole.of(
                new Actor(TRAINER.id(), Role.MANAGER, HERE), TRAINER, draft(content(), null)))
        .isEmpty();
  }

  private static Actor asTrainer(Person person) {
    return new Actor(person.id(), Role.TRAINER, new Scope.Own());
  }

  private static Person with(Person person, Role role, Scope scope) {
    return new Person(
        person.id(),
        person.number(),
        person.identity(),
        person.email(),
        List.of(
            new Person.Profile(Role.TRAINER, new Scope.Own()), new Person.Profile(role, scope)));
  }
}
