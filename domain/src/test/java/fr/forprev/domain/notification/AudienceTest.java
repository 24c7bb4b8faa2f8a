package fr.forprev.domain.notification;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.account.Network.ELSEWHERE;
import static fr.forprev.domain.account.Network.holding;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.USR_05)
class AudienceTest {

  private static final String BRETAGNE = "CARSAT_BRETAGNE";
  private static final OrganisationId OTHER = ((Scope.OfOrganisation) ELSEWHERE).organisation();

  static List<Row> people() {
    return DecisionTable.rowsOf("notification/audience.txt");
  }

  @ParameterizedTest
  @MethodSource("people")
  void aCaisseReachesItsTerritory(Row row) {
    Role role = Role.valueOf(row.text("rôle"));
    Addressee addressee =
        new Addressee(
            holding(1, role),
            row.isEmpty("caisse de l'entité")
                ? Map.of()
                : Map.of(MAROSE.id(), row.text("caisse de l'entité")),
            Set.copyOf(row.words("caisses des demandes")),
            row.isEmpty("caisse choisie") ? null : row.text("caisse choisie"));

    assertThat(new Audience(Set.of(role), BRETAGNE).reaches(addressee))
        .isEqualTo(row.yes("reçoit"));
    assertThat(new Audience(others(role), BRETAGNE).reaches(addressee)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void inrsReachesTheWholeNetworkByRole(Role role) {
    Addressee nowhere = addressee(holding(1, role), Map.of());

    assertThat(new Audience(Set.of(role), null).reaches(nowhere)).isTrue();
    assertThat(new Audience(others(role), null).reaches(nowhere)).isFalse();
    assertThat(new Audience(Set.of(), null).reaches(nowhere)).isFalse();
  }

  @Test
  void whoWorksForTwoEntitiesIsReachedByTheCaisseOfEachForHisRoleThere() {
    Person person = holding(1, Role.MANAGER).gaining(Role.DELEGATE, ELSEWHERE);
    Addressee addressee = addressee(person, Map.of(MAROSE.id(), "CARSAT_SUD_EST", OTHER, BRETAGNE));

    assertThat(new Audience(Set.of(Role.DELEGATE), BRETAGNE).reaches(addressee)).isTrue();
    assertThat(new Audience(Set.of(Role.MANAGER), BRETAGNE).reaches(addressee)).isFalse();
    assertThat(new Audience(Set.of(Role.MANAGER), "CARSAT_SUD_EST").reaches(addressee)).isTrue();
  }

  @Test
  void anInstructorOfAnotherCaisseIsOnAnotherTerritory() {
    Addressee instructor = addressee(holding(1, Role.INSTRUCTOR), Map.of());

    assertThat(new Audience(Set.of(Role.INSTRUCTOR), "CARSAT_SUD_EST").reaches(instructor))
        .isFalse();
  }

  @Test
  void theRolesAreShownInTheirOrder() {
    Set<Role> roles = Set.of(Role.TRAINER, Role.MANAGER);

    assertThat(new Audience(roles, null).displayed()).isEqualTo("« gestionnaire », « formateur »");
    assertThat(new Audience(roles, BRETAGNE).displayed())
        .isEqualTo("« gestionnaire », « formateur » ; CARSAT_BRETAGNE");
  }

  private static Addressee addressee(Person person, Map<OrganisationId, String> caisses) {
    return new Addressee(person, caisses, Set.of(), null);
  }

  private static Set<Role> others(Role role) {
    return EnumSet.complementOf(EnumSet.of(role));
  }
}
