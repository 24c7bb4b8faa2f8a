package fr.forprev.domain.account;

import static fr.forprev.domain.account.Network.CAISSE;
import static fr.forprev.domain.account.Network.ELSEWHERE;
import static fr.forprev.domain.account.Network.HERE;
import static fr.forprev.domain.account.Network.NATIONAL;
import static fr.forprev.domain.account.Network.OTHER_CAISSE;
import static fr.forprev.domain.account.Network.holding;
import static fr.forprev.domain.account.Network.scopeOf;
import static fr.forprev.domain.account.Network.somebody;
import static fr.forprev.domain.account.Network.staff;
import static fr.forprev.domain.account.Network.using;
import static fr.forprev.domain.account.Network.written;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables {@code appointing.txt} and {@code removal.txt}: every pair of roles. */
@Verifies({Rule.USR_07, Rule.USR_10})
class AppointmentRightTest {

  static List<Row> appointments() {
    return DecisionTable.rowsOf("account/appointing.txt");
  }

  static List<Row> removals() {
    return DecisionTable.rowsOf("account/removal.txt");
  }

  @ParameterizedTest
  @MethodSource("appointments")
  void whoAppointsWhomIsInTheTable(Row row) {
    for (Role role : Role.values()) {
      Staff staff =
          row.yes("déjà tenu")
              ? staff(scopeOf(role), holding(1, role))
              : staff(scopeOf(role), somebody(1));

      assertThat(written(right(Role.valueOf(row.text("par")), role, staff).obstacleToAppoint(null)))
          .as(role.name())
          .isEqualTo(row.text(role.name()));
    }
  }

  @ParameterizedTest
  @MethodSource("removals")
  void whoRemovesWhomIsInTheTable(Row row) {
    boolean leaves = row.text("par").equals("soi-même");
    for (Role role : Role.values()) {
      Staff staff = staff(scopeOf(role), holding(1, role), holding(2, role));
      AppointmentRight right =
          leaves
              ? new AppointmentRight(using(1, role), role, staff)
              : right(Role.valueOf(row.text("par")), role, staff);

      assertThat(written(right.obstacleToRemove(holding(1, role).id())))
          .as(role.name())
          .isEqualTo(row.text(role.name()));
    }
  }

  @Test
  void theTablesHaveEveryPair() {
    List<String> roles = Stream.of(Role.values()).map(Role::name).toList();

    assertThat(appointments())
        .extracting(row -> row.text("par") + " " + row.text("déjà tenu"))
        .containsExactlyElementsOf(
            Stream.of(" oui", " non")
                .flatMap(held -> roles.stream().map(role -> role + held))
                .toList());
    assertThat(removals())
        .extracting(row -> row.text("par"))
        .containsExactlyElementsOf(Stream.concat(roles.stream(), Stream.of("soi-même")).toList());
  }

  @Test
  void whoSeesTheStaffOfAPlace() {
    for (Role role : Role.values()) {
      boolean ofEntity = scopeOf(role).equals(HERE);
      boolean internal = scopeOf(role).isInternal();
      Actor actor = using(role);

      assertThat(written(Staff.obstacleToSee(actor, HERE)))
          .as(role + " of his entity")
          .isEqualTo(ofEntity || internal ? "yes" : "unseen");
      for (Scope elsewhere : List.of(ELSEWHERE, CAISSE, OTHER_CAISSE, NATIONAL)) {
        assertThat(written(Staff.obstacleToSee(actor, elsewhere)))
            .as(role + " in " + elsewhere)
            .isEqualTo(internal ? "yes" : "unseen");
      }
      assertThat(Staff.obstacleToSee(actor, Network.OWN)).contains(Reason.unseen(Rule.USR_10));
    }
  }

  @Test
  void amongTheStaffOfAnotherEntityThereIsNothingToSee() {
    Staff elsewhere = staff(ELSEWHERE, somebody(1).gaining(Role.MANAGER, ELSEWHERE));

    assertThat(right(Role.MANAGER, Role.DELEGATE, elsewhere).obstacleToAppoint(null))
        .contains(Reason.unseen(Rule.USR_07));
    assertThat(right(Role.MANAGER, Role.MANAGER, elsewhere).obstacleToRemove(somebody(1).id()))
        .contains(Reason.unseen(Rule.USR_07));
  }

  @Test
  void anInstructorAppointsInHisOwnCaisse() {
    Staff there = staff(OTHER_CAISSE, somebody(1).gaining(Role.INSTRUCTOR, OTHER_CAISSE));

    assertThat(reasonOf(right(Role.INSTRUCTOR, Role.INSTRUCTOR, there).obstacleToAppoint(null)))
        .isEqualTo(
            Reason.reserved(
                Rule.USR_10,
                Role.INSTRUCTOR,
                Fact.text("reservedAct", "Donner le rôle « instructeur »"),
                Fact.text("reservedTo", "un instructeur de la même caisse")));
  }

  @Test
  void oneLeavesOnlyTheRoleThatOneUses() {
    Staff national = staff(NATIONAL, holding(1, Role.SUPPORT), holding(2, Role.INRS));
    Actor asManager = using(1, Role.MANAGER);

    assertThat(
            new AppointmentRight(asManager, Role.SUPPORT, national)
                .obstacleToRemove(somebody(1).id()))
        .contains(Reason.unseen(Rule.USR_10));
  }

  @Test
  void theRefusalSaysWhatIsReservedToWhom() {
    assertThat(
            reasonOf(
                right(Role.DELEGATE, Role.MANAGER, staff(HERE, holding(1, Role.MANAGER)))
                    .obstacleToRemove(somebody(1).id())))
        .isEqualTo(
            Reason.reserved(
                Rule.USR_07,
                Role.MANAGER,
                Fact.text("reservedAct", "Retirer le rôle « gestionnaire »")));
    assertThat(
            reasonOf(right(Role.SUPPORT, Role.COMMISSION, staff(NATIONAL)).obstacleToAppoint(null)))
        .isEqualTo(
            Reason.reserved(
                Rule.USR_10,
                Role.INRS,
                Fact.text("reservedAct", "Donner le rôle « commission »"),
                Fact.text("reservedTo", "l'INRS")));
    assertThat(
            reasonOf(
                right(Role.INRS, Role.INSTRUCTOR, staff(CAISSE, holding(1, Role.INSTRUCTOR)))
                    .obstacleToAppoint(null)))
        .isEqualTo(
            Reason.reserved(Rule.USR_10, Role.INSTRUCTOR, Fact.text("caisse", "CARSAT_BRETAGNE")));
  }

  @Test
  void theRolesOfTrainerAndApplicantComeOtherwise() {
    assertThat(reasonOf(right(Role.INRS, Role.TRAINER, staff(Network.OWN)).obstacleToAppoint(null)))
        .isEqualTo(earned("formateur", "d'un certificat de formateur"));
    assertThat(reasonOf(right(Role.SUPPORT, Role.APPLICANT, staff(HERE)).obstacleToAppoint(null)))
        .isEqualTo(earned("demandeur", "de la création d'un compte"));
  }

  private static Reason earned(String role, String origin) {
    return Reason.of(
        Rule.USR_10, Unblock.never(), Fact.text("earnedRole", role), Fact.text("origin", origin));
  }

  private static AppointmentRight right(Role by, Role role, Staff staff) {
    return new AppointmentRight(using(by), role, staff);
  }
}
