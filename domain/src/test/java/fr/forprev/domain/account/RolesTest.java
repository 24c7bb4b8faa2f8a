package fr.forprev.domain.account;

import static fr.forprev.domain.account.Network.ELSEWHERE;
import static fr.forprev.domain.account.Network.HERE;
import static fr.forprev.domain.account.Network.NATIONAL;
import static fr.forprev.domain.account.Network.OWN;
import static fr.forprev.domain.account.Network.somebody;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.USR_06)
class RolesTest {

  private static final Map<String, Scope> SCOPES =
      Map.of(
          "une entité", HERE,
          "une caisse", Network.CAISSE,
          "national", NATIONAL,
          "sans périmètre", OWN);

  static List<Row> roles() {
    return DecisionTable.rowsOf("account/roles.txt");
  }

  @ParameterizedTest
  @MethodSource("roles")
  void aRoleHoldsWhereTheTableSays(Row row) {
    Role role = Role.valueOf(row.text("rôle"));

    SCOPES.forEach((heading, scope) -> {
      assertThat(scope.roles().contains(role)).as(heading).isEqualTo(row.yes(heading));
      if (row.yes(heading)) {
        assertThat(somebody(1).gaining(role, scope).has(role, scope)).isTrue();
      } else {
        assertThatThrownBy(() -> new Person.Profile(role, scope))
            .isInstanceOf(IllegalArgumentException.class);
      }
    });
  }

  @Test
  void theTableHasEveryRole() {
    assertThat(roles())
        .extracting(row -> Role.valueOf(row.text("rôle")))
        .containsExactly(Role.values());
  }

  @Test
  void onePersonHoldsAnyNumberOfThem() {
    Person person =
        somebody(1)
            .gaining(Role.MANAGER, HERE)
            .gaining(Role.MANAGER, ELSEWHERE)
            .gaining(Role.DELEGATE, HERE)
            .gaining(Role.TRAINER, OWN)
            .gaining(Role.INRS, NATIONAL);

    assertThat(person.profiles())
        .containsExactly(
            new Person.Profile(Role.MANAGER, HERE),
            new Person.Profile(Role.MANAGER, ELSEWHERE),
            new Person.Profile(Role.DELEGATE, HERE),
            new Person.Profile(Role.TRAINER, OWN),
            new Person.Profile(Role.INRS, NATIONAL));
  }

  @Test
  void theProfileInUseIsOneOfThem() {
    Person person = somebody(1).gaining(Role.MANAGER, HERE);

    assertThat(grantedBy(person.acting(Role.MANAGER, HERE)))
        .isEqualTo(new Actor(person.id(), Role.MANAGER, HERE));
    assertThat(reasonsOf(person.acting(Role.MANAGER, ELSEWHERE)))
        .containsExactly(notHeld("gestionnaire"));
    assertThat(reasonsOf(person.acting(Role.DELEGATE, HERE)))
        .containsExactly(notHeld("délégataire"));
    assertThat(reasonsOf(person.acting(Role.INRS, HERE))).containsExactly(notHeld("INRS"));
  }

  @Test
  void aRemovedRoleIsPowerlessAndTheOthersStay() {
    Person person =
        somebody(1)
            .gaining(Role.MANAGER, HERE)
            .gaining(Role.MANAGER, ELSEWHERE)
            .gaining(Role.DELEGATE, HERE);

    Person removed = person.losing(Role.MANAGER, HERE);

    assertThat(removed)
        .isEqualTo(somebody(1).gaining(Role.MANAGER, ELSEWHERE).gaining(Role.DELEGATE, HERE));
    assertThat(reasonsOf(removed.acting(Role.MANAGER, HERE)))
        .containsExactly(notHeld("gestionnaire"));
  }

  @Test
  void caissesAndNationalRolesAreInternal() {
    assertThat(List.of(Network.CAISSE, NATIONAL)).allMatch(Scope::isInternal);
    assertThat(List.of(HERE, OWN)).noneMatch(Scope::isInternal);
  }

  private static Reason notHeld(String profile) {
    return new Reason(Rule.USR_06, List.of(Fact.text("profile", profile)), Unblock.never(), true);
  }
}
