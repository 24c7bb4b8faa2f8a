package fr.forprev.domain.account;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.identity;
import static fr.forprev.domain.account.Network.HERE;
import static fr.forprev.domain.account.Network.NATIONAL;
import static fr.forprev.domain.account.Network.holding;
import static fr.forprev.domain.account.Network.newPerson;
import static fr.forprev.domain.account.Network.somebody;
import static fr.forprev.domain.account.Network.staff;
import static fr.forprev.domain.account.Network.using;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_07)
class AppointingTest {

  private static final Staff STAFF =
      staff(HERE, holding(1, Role.MANAGER), holding(2, Role.MANAGER), holding(3, Role.DELEGATE));
  private static final Actor MANAGER = using(1, Role.MANAGER);
  private static final Person TRAINER = holding(4, Role.TRAINER);
  private static final Appointee BY_NUMBER = new Appointee.ByNumber(TRAINER.number());
  private static final Appointee BY_IDENTITY =
      new Appointee.ByIdentity(somebody(5).identity(), somebody(5).email());

  @Test
  void aPersonIsAppointedByNumberAndKeepsHisRoles() {
    Appointment appointment = grantedBy(appoint(Role.MANAGER, BY_NUMBER, TRAINER));

    assertThat(appointment)
        .isEqualTo(
            new Appointment(
                TRAINER.gaining(Role.MANAGER, HERE),
                new Person.Profile(Role.MANAGER, HERE),
                false));
    assertThat(appointment.firstSignIn(day("2024-02-29"))).isEmpty();
  }

  @Test
  void theTraceOfWhatTheCaisseAskedTellsWhoIsGoneAndWhy() {
    CaisseRequest gone = new CaisseRequest(" Courrier du 3 mars ", Set.of(somebody(2).id()));
    CaisseRequest nobody = new CaisseRequest("Appel du 4 mars", Set.of(somebody(9).id()));

    assertThat(gone.trace(STAFF)).isEqualTo("partis : BCD00002 ; motif : Courrier du 3 mars");
    assertThat(nobody.trace(STAFF)).isEqualTo("motif : Appel du 4 mars");
  }

  @Test
  @Verifies({Rule.USR_07, Rule.USR_11})
  void anUnknownPersonGetsAnAccountAndItsOneTimeLink() {
    Appointment appointment = grantedBy(appoint(Role.DELEGATE, BY_IDENTITY));

    assertThat(appointment)
        .isEqualTo(
            new Appointment(
                holding(5, Role.DELEGATE), new Person.Profile(Role.DELEGATE, HERE), true));
    assertThat(appointment.firstSignIn(day("2024-02-29")))
        .contains(
            new OneTimeLink(
                OneTimeLink.Purpose.FIRST_SIGN_IN, somebody(5).id(), day("2024-02-29"), null));
  }

  @Test
  void aHomonymBornOnAnotherDayIsAnotherPerson() {
    Person homonym =
        new Person(
            TRAINER.id(),
            TRAINER.number(),
            identity("Dupont 5", "Marie", "1980-02-28"),
            TRAINER.email(),
            List.of());

    assertThat(grantedBy(appoint(Role.DELEGATE, BY_IDENTITY, homonym)).created()).isTrue();
  }

  @Test
  void aNumberOfNobodyIsRefused() {
    assertThat(reasonsOf(appoint(Role.DELEGATE, BY_NUMBER)))
        .containsExactly(refused(Fact.reference("forprevNumber", TRAINER.number())));
  }

  @Test
  void whoHasANumberIsAppointedByItAndNothingOfHimIsTold() {
    Appointee accented =
        new Appointee.ByIdentity(identity("DUPONT-5", "marie", "1980-02-29"), "autre@example.org");

    assertThat(reasonsOf(appoint(Role.DELEGATE, accented, somebody(5))))
        .containsExactly(refused(Fact.text("knownIdentity", "DUPONT-5 marie")));
  }

  @Test
  void nobodyIsAppointedTwice() {
    Appointee delegate = new Appointee.ByNumber(somebody(3).number());

    assertThat(reasonsOf(appoint(Role.DELEGATE, delegate, holding(3, Role.DELEGATE))))
        .containsExactly(
            refused(Fact.text("person", "Dupont 3 Marie"), Fact.text("heldRole", "délégataire")));
    assertThat(grantedBy(appoint(Role.MANAGER, delegate, holding(3, Role.DELEGATE))).person())
        .isEqualTo(holding(3, Role.DELEGATE).gaining(Role.MANAGER, HERE));
  }

  @Test
  void whoMayNotAppointLearnsNothingOfThePerson() {
    assertThat(
            reasonsOf(
                new Appointing(Role.DELEGATE, BY_NUMBER, null)
                    .decide(using(Role.DELEGATE), STAFF, List.of(), newPerson(5))))
        .containsExactly(
            Reason.reserved(
                Rule.USR_07,
                Role.MANAGER,
                Fact.text("reservedAct", "Donner le rôle « délégataire »")));
  }

  @Test
  void aSecondManagerIsRecommendedWhileThereIsOne() {
    Staff single = staff(HERE, holding(1, Role.MANAGER));

    assertThat(remarksOf(appointIn(single, Role.DELEGATE, BY_IDENTITY)))
        .containsExactly(Remark.of(Rule.USR_07, Fact.count("managers", 1)));
    assertThat(remarksOf(appointIn(single, Role.MANAGER, BY_IDENTITY))).isEmpty();
    assertThat(remarksOf(appoint(Role.DELEGATE, BY_IDENTITY))).isEmpty();
  }

  @Test
  void supportAppointsAManagerWhenTheCaisseAsksAndAllAreGone() {
    CaisseRequest request =
        new CaisseRequest(
            "Courriel de la caisse du 12 mars", Set.of(somebody(1).id(), somebody(2).id()));

    assertThat(grantedBy(bySupport(STAFF, request)).person()).isEqualTo(holding(5, Role.MANAGER));
    assertThat(grantedBy(bySupport(staff(HERE), request)).person())
        .isEqualTo(holding(5, Role.MANAGER));
  }

  @Test
  void supportDoesNotAppointWithoutTheCaisseNorWhileAManagerIsInPlace() {
    CaisseRequest request = new CaisseRequest("Courriel du 12 mars", Set.of(somebody(1).id()));

    assertThat(reasonsOf(bySupport(STAFF, request)))
        .containsExactly(
            Reason.reserved(Rule.USR_07, Role.MANAGER, Fact.count("managersInPlace", 1)));
    assertThat(reasonsOf(bySupport(staff(HERE), null)))
        .containsExactly(
            Reason.of(
                Rule.USR_07,
                Unblock.ask(Role.INSTRUCTOR),
                Fact.text("missing", "la demande de la caisse de l'entité, avec son motif")));
  }

  @Test
  void supportDoesNotAppointItself() {
    Person support = holding(99, Role.SUPPORT);
    CaisseRequest request = new CaisseRequest("Courriel du 12 mars", Set.of());
    Decision<Appointment> decision =
        new Appointing(Role.MANAGER, new Appointee.ByNumber(support.number()), request)
            .decide(using(99, Role.SUPPORT), staff(HERE), List.of(support), newPerson(5));

    assertThat(reasonsOf(decision))
        .containsExactly(
            Reason.of(
                Rule.USR_07,
                Unblock.ask(Role.SUPPORT),
                Fact.reference("ownAppointment", support.number())));
  }

  @Test
  @Verifies(Rule.USR_10)
  void theFirstInrsAccountIsCreatedWhenThereIsNone() {
    Staff support = staff(NATIONAL, holding(1, Role.SUPPORT));

    assertThat(grantedBy(Appointing.firstInrs(BY_IDENTITY, support, List.of(), newPerson(5))))
        .isEqualTo(
            new Appointment(holding(5, Role.INRS), new Person.Profile(Role.INRS, NATIONAL), true));
    assertThat(
            reasonsOf(
                Appointing.firstInrs(
                    BY_IDENTITY, staff(NATIONAL, holding(1, Role.INRS)), List.of(), newPerson(5))))
        .containsExactly(
            Reason.of(Rule.USR_10, Unblock.ask(Role.INRS), Fact.count("inrsAccounts", 1)));
  }

  private static Decision<Appointment> appoint(Role role, Appointee whom, Person... known) {
    return appointIn(STAFF, role, whom, known);
  }

  private static Decision<Appointment> appointIn(
      Staff staff, Role role, Appointee whom, Person... known) {
    return new Appointing(role, whom, null).decide(MANAGER, staff, List.of(known), newPerson(5));
  }

  private static Decision<Appointment> bySupport(Staff staff, CaisseRequest request) {
    return new Appointing(Role.MANAGER, BY_IDENTITY, request)
        .decide(using(Role.SUPPORT), staff, List.of(), newPerson(5));
  }

  private static Reason refused(Fact... facts) {
    return Reason.of(Rule.USR_07, Unblock.never(), facts);
  }
}
