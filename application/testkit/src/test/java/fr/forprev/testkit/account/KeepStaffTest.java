package fr.forprev.testkit.account;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.People.BENOIT;
import static fr.forprev.testkit.People.CORENTIN;
import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.INES;
import static fr.forprev.testkit.People.INGRID;
import static fr.forprev.testkit.People.KARINE;
import static fr.forprev.testkit.People.SOFIANE;
import static fr.forprev.testkit.People.YANN;
import static fr.forprev.testkit.account.AccountScene.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Appointment;
import fr.forprev.domain.account.CaisseRequest;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class KeepStaffTest {

  private static final Scope MAROSE = new Scope.OfOrganisation(SampleOrganisations.MAROSE.id());
  private static final Scope RHONE_ALPES = new Scope.OfCaisse("CARSAT_RHONE_ALPES");
  private static final Scope NATIONAL = new Scope.National();
  private static final Appointee.ByIdentity NADIA =
      new Appointee.ByIdentity(
          new Identity(new Name("Ferrand"), new Name("Nadia"), LocalDate.of(1992, 2, 29)),
          "nadia.ferrand@example.fr");

  private final AccountScene scene = new AccountScene();
  private final KeepStaff staff = KeepStaff.of(scene.ports(), scene.store.organisations());

  @Test
  @Verifies(Rule.USR_07)
  void aManagerGivesARoleToSomebodyWhoHasANumber() {
    Appointment appointment = granted(appoint(KARINE, MAROSE, Role.DELEGATE, byNumber(HELENE)));

    Person helene = HELENE.gaining(Role.DELEGATE, MAROSE);
    assertThat(appointment)
        .isEqualTo(new Appointment(helene, new Person.Profile(Role.DELEGATE, MAROSE), false));
    assertThat(scene.store.persons().find(HELENE.id())).contains(helene);
    assertThat(staff(KARINE, MAROSE).holding(Role.DELEGATE)).contains(helene);
    AuditEntry entry = scene.lastEntry();
    assertThat(entry.act()).isEqualTo(AuditAct.ROLE_GIVEN);
    assertThat(entry.actor()).isEqualTo(People.as(KARINE));
    assertThat(entry.subject()).isEqualTo(HELENE.id().value());
    assertThat(entry.note()).isEqualTo("DELEGATE " + SampleOrganisations.MAROSE.id());
    List<AccountMail> mails = scene.delivered();
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).kind()).isEqualTo(MailKind.ROLE_GIVEN);
    assertThat(mails.get(0).toAddress()).isEqualTo(HELENE.email());
    assertThat(mails.get(0).roles())
        .containsExactly(
            new AccountMail.Held(Role.DELEGATE, "MAROSE FORMATION"),
            new AccountMail.Held(Role.TRAINER, null));
  }

  @Test
  @Verifies({Rule.USR_06, Rule.USR_07})
  void whoLostTheRoleWithWhichHeActsGivesAndTakesNoneAnyMore() {
    Person dismissed =
        new Person(KARINE.id(), KARINE.number(), KARINE.identity(), KARINE.email(), List.of());
    scene.store.persons().save(dismissed);

    assertThat(refused(appoint(KARINE, MAROSE, Role.MANAGER, byNumber(KARINE))))
        .containsExactly(Reason.unseen(Rule.USR_07));
    assertThat(refused(staff.remove(People.as(KARINE), MAROSE, BENOIT.id(), Role.DELEGATE)))
        .containsExactly(Reason.unseen(Rule.USR_07));
    assertThat(scene.store.persons().find(KARINE.id())).contains(dismissed);
    assertThat(scene.store.persons().find(BENOIT.id())).contains(BENOIT);
  }

  @Test
  @Verifies({Rule.USR_07, Rule.USR_11})
  void somebodyNewGetsAnAccountAndItsLinkByMail() {
    Appointment appointment = granted(appoint(KARINE, MAROSE, Role.DELEGATE, NADIA));

    Person nadia = appointment.person();
    assertThat(appointment.created()).isTrue();
    assertThat(scene.store.persons().byIdentity(NADIA.identity())).containsExactly(nadia);
    List<AccountMail> mails = scene.delivered();
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).kind()).isEqualTo(MailKind.FIRST_SIGN_IN_LINK);
    assertThat(mails.get(0).toAddress()).isEqualTo(NADIA.email());
    OneTimeLink link = OneTimeLink.issued(OneTimeLink.Purpose.FIRST_SIGN_IN, nadia.id(), TODAY);
    assertThat(mails.get(0).link()).isEqualTo(new AccountMail.Link(link, "secret 1"));
    assertThat(linkOf("secret 1")).isEqualTo(link);
  }

  @Test
  @Verifies(Rule.USR_07)
  void aManagerTakesARoleAwayAndThePersonIsTold() {
    Staff left = granted(remove(KARINE, MAROSE, SOFIANE.id(), Role.DELEGATE));

    Person sofiane = SOFIANE.losing(Role.DELEGATE, MAROSE);
    assertThat(left).isEqualTo(staff(KARINE, MAROSE));
    assertThat(left.members()).extracting(Person::id).doesNotContain(SOFIANE.id());
    assertThat(scene.store.persons().find(SOFIANE.id())).contains(sofiane);
    assertThat(scene.lastEntry().act()).isEqualTo(AuditAct.ROLE_TAKEN);
    assertThat(scene.lastEntry().subject()).isEqualTo(SOFIANE.id().value());
    List<AccountMail> mails = scene.delivered();
    assertThat(mails).hasSize(1);
    assertThat(mails.get(0).kind()).isEqualTo(MailKind.ROLE_TAKEN);
    assertThat(mails.get(0).roles()).isEmpty();
  }

  @Test
  @Verifies(Rule.USR_07)
  void theLastManagerStays() {
    granted(remove(KARINE, MAROSE, BENOIT.id(), Role.MANAGER));

    assertRefused(remove(KARINE, MAROSE, KARINE.id(), Role.MANAGER), Rule.USR_07, "lastManager");
    assertThat(scene.store.persons().find(KARINE.id())).contains(KARINE);
  }

  @Test
  @Verifies(Rule.USR_07)
  void whatIsRefusedChangesNothingAndTellsNobody() {
    int entries = scene.store.auditEntries().size();

    assertRefused(
        appoint(SOFIANE, MAROSE, Role.DELEGATE, byNumber(HELENE)), Rule.USR_07, "reservedAct");
    assertRefused(
        appoint(KARINE, MAROSE, Role.MANAGER, byNumber(BENOIT)), Rule.USR_07, "person", "heldRole");
    assertRefused(
        appoint(
            KARINE, MAROSE, Role.DELEGATE, new Appointee.ByNumber(new ForprevNumber("ZZZ99999"))),
        Rule.USR_07,
        "forprevNumber");
    assertRefused(
        appoint(
            KARINE,
            MAROSE,
            Role.DELEGATE,
            new Appointee.ByIdentity(HELENE.identity(), "autre@example.fr")),
        Rule.USR_07,
        "knownIdentity");
    assertRefused(
        remove(KARINE, MAROSE, HELENE.id(), Role.DELEGATE), Rule.USR_07, "person", "missingRole");
    assertThat(scene.store.auditEntries()).hasSize(entries);
    assertThat(scene.delivered()).isEmpty();
  }

  @Test
  @Verifies(Rule.USR_07)
  void supportAppointsAtTheRequestOfTheCaisseWhenAllManagersAreGone() {
    Actor support = support();
    CaisseRequest request =
        new CaisseRequest("Appel de la caisse", Set.of(KARINE.id(), BENOIT.id()));

    assertRefused(
        staff.appoint(support, MAROSE, appointing(Role.MANAGER, byNumber(HELENE))),
        Rule.USR_07,
        "missing");
    assertRefused(
        staff.appoint(
            support,
            MAROSE,
            new Appointing(
                Role.MANAGER,
                byNumber(HELENE),
                new CaisseRequest("Appel de la caisse", Set.of(KARINE.id())))),
        Rule.USR_07,
        "managersInPlace");

    granted(
        staff.appoint(support, MAROSE, new Appointing(Role.MANAGER, byNumber(HELENE), request)));
    assertThat(staff(HELENE, MAROSE, Role.MANAGER).holding(Role.MANAGER)).hasSize(3);
    assertThat(scene.lastEntry().actor()).isEqualTo(support);
    assertThat(scene.lastEntry().act()).isEqualTo(AuditAct.MANAGER_ASKED);
    assertThat(scene.lastEntry().subject()).isEqualTo(HELENE.id().value());
    assertThat(scene.lastEntry().note())
        .isEqualTo("partis : BNT55102, KRP20417 ; motif : Appel de la caisse");
  }

  @Test
  @Verifies(Rule.USR_10)
  void inrsAppointsNationalRolesAndInstructorsThoseOfTheirCaisse() {
    granted(appoint(INES, NATIONAL, Role.COMMISSION, NADIA));
    granted(appoint(INGRID, RHONE_ALPES, Role.INSTRUCTOR, byNumber(HELENE)));
    assertThat(scene.lastEntry().note()).isEqualTo("INSTRUCTOR CARSAT_RHONE_ALPES");

    assertRefused(
        appoint(INES, RHONE_ALPES, Role.INSTRUCTOR, byNumber(YANN)), Rule.USR_10, "caisse");
    assertRefused(
        appoint(CORENTIN, NATIONAL, Role.INRS, byNumber(YANN)),
        Rule.USR_10,
        "reservedAct",
        "reservedTo");
    assertRefused(remove(INES, NATIONAL, INES.id(), Role.INRS), Rule.USR_10, "lastInrs");
  }

  @Test
  @Verifies({Rule.USR_07, Rule.USR_10})
  void whatIsNotThereForSomebodyIsUnseen() {
    Scope nowhere = new Scope.OfOrganisation(new OrganisationId(Keys.of(404)));

    assertUnseen(staff.list(People.as(YANN), MAROSE), Rule.USR_07);
    assertUnseen(staff.list(People.as(KARINE), NATIONAL), Rule.USR_10);
    assertUnseen(staff.list(People.as(HELENE), new Scope.Own()), Rule.USR_10);
    assertUnseen(staff.list(People.as(INES), nowhere), Rule.USR_07);
    assertUnseen(staff.list(People.as(INES), new Scope.OfCaisse("NULLE_PART")), Rule.USR_10);
    assertUnseen(appoint(YANN, MAROSE, Role.DELEGATE, byNumber(HELENE)), Rule.USR_07);
    assertUnseen(appoint(INES, NATIONAL, Role.INSTRUCTOR, byNumber(HELENE)), Rule.USR_10);
    assertUnseen(remove(YANN, MAROSE, SOFIANE.id(), Role.DELEGATE), Rule.USR_07);
    assertUnseen(remove(KARINE, MAROSE, new PersonId(Keys.of(404)), Role.DELEGATE), Rule.USR_07);
  }

  @Test
  @Verifies(Rule.USR_10)
  void theFirstInrsAccountGetsItsLinkOnTheSpotAndThereIsNoSecondOne() {
    assertRefused(staff.first(appointing(Role.INRS, NADIA)), Rule.USR_10, "inrsAccounts");
    scene.store.persons().save(INES.losing(Role.INRS, NATIONAL));

    KeepStaff.FirstInrs first = granted(staff.first(appointing(Role.INRS, NADIA)));

    Person nadia = first.appointment().person();
    assertThat(nadia.has(Role.INRS, NATIONAL)).isTrue();
    assertThat(linkOf(first.secret()))
        .isEqualTo(OneTimeLink.issued(OneTimeLink.Purpose.FIRST_SIGN_IN, nadia.id(), TODAY));
    assertThat(scene.lastEntry().actor()).isNull();
    assertThat(scene.lastEntry().act()).isEqualTo(AuditAct.ROLE_GIVEN);
    assertThat(scene.delivered()).isEmpty();
    assertRefused(staff.first(appointing(Role.INRS, byNumber(YANN))), Rule.USR_10, "inrsAccounts");
  }

  private OneTimeLink linkOf(String secret) {
    return granted(
            scene
                .store
                .transactions()
                .decide(() ->
                    Decision.granted(
                        scene.store.links().lock(scene.secrets().hash(secret)).orElseThrow())))
        .link();
  }

  private Actor support() {
    Person person =
        People.person(
            60, "SPP10001", "SUPPORT", "Sam", LocalDate.of(1990, 1, 1), Role.SUPPORT, NATIONAL);
    scene.store.persons().save(person);
    return People.as(person);
  }

  private Staff staff(Person by, Scope scope) {
    return granted(staff.list(People.as(by), scope));
  }

  private Staff staff(Person by, Scope scope, Role role) {
    return granted(staff.list(new Actor(by.id(), role, scope), scope));
  }

  private Decision<Appointment> appoint(Person by, Scope scope, Role role, Appointee whom) {
    return staff.appoint(People.as(by), scope, appointing(role, whom));
  }

  private Decision<Staff> remove(Person by, Scope scope, PersonId whom, Role role) {
    return staff.remove(People.as(by), scope, whom, role);
  }

  private static Appointing appointing(Role role, Appointee whom) {
    return new Appointing(role, whom, null);
  }

  private static Appointee byNumber(Person person) {
    return new Appointee.ByNumber(person.number());
  }

  private static void assertRefused(Decision<?> decision, Rule rule, String... facts) {
    List<Reason> reasons = refused(decision);
    assertThat(reasons).extracting(Reason::rule).containsExactly(rule);
    assertThat(reasons.get(0).facts()).extracting(Fact::name).containsExactly(facts);
  }

  private static void assertUnseen(Decision<?> decision, Rule rule) {
    assertThat(refused(decision)).containsExactly(Reason.unseen(rule));
  }
}
