package fr.forprev.testkit.account;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.People.BENOIT;
import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.INES;
import static fr.forprev.testkit.People.KARINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.application.account.MergeAccounts;
import fr.forprev.application.account.Support;
import fr.forprev.application.account.Support.File;
import fr.forprev.application.account.Support.Found;
import fr.forprev.application.account.Support.OrganisationStaff;
import fr.forprev.application.account.Support.Trace;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.DataCorrection.Corrected;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonSearch;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_02)
class SupportTest {

  private static final Person SAM =
      People.person(
          60,
          "SPP10001",
          "SUPPORT",
          "Sam",
          LocalDate.of(1990, 1, 1),
          Role.SUPPORT,
          new Scope.National());
  private static final Actor SUPPORT = People.as(SAM);
  private static final String WHY = "Appel du 28 février, mariage";
  private static final Identity MARRIED =
      new Identity(
          new Name("PARIS-LEROY"), KARINE.identity().firstName(), KARINE.identity().birthDate());

  private final AccountScene scene = new AccountScene();
  private final AccountPorts ports = scene.ports();
  private final Support support = Support.of(scene.store.supportPorts(ports));

  @BeforeEach
  void storeSupport() {
    scene.store.persons().save(SAM);
  }

  @Test
  void supportFindsAPersonByNumberByNameAndByEmail() {
    assertThat(found(new PersonSearch.ByNumber(KARINE.number()))).isEqualTo(only(KARINE));
    assertThat(found(new PersonSearch.ByName(new Name("paris"), new Name("KARINE"))))
        .isEqualTo(only(KARINE));
    assertThat(found(new PersonSearch.ByEmail(" KRP20417@example.fr "))).isEqualTo(only(KARINE));
    assertThat(found(new PersonSearch.ByNumber(new ForprevNumber("ZZZ99999"))).persons()).isEmpty();
  }

  @Test
  void aLongListIsCutAndSaysSo() {
    IntStream.range(0, Support.MOST_FOUND)
        .mapToObj(i -> homonym(100 + i))
        .forEach(scene.store.persons()::save);
    assertThat(found(new PersonSearch.ByName(new Name("Durand"), null)).more()).isFalse();

    scene.store.persons().save(homonym(200));

    Found many = found(new PersonSearch.ByName(new Name("Durand"), null));
    assertThat(many.more()).isTrue();
    assertThat(many.persons()).hasSize(Support.MOST_FOUND);
  }

  @Test
  @Verifies(Rule.USR_09)
  void aMergedNumberLeadsToThePersonWhoStaysAndSaysSo() {
    granted(
        MergeAccounts.of(scene.store.supportPorts(ports))
            .merge(SUPPORT, KARINE.number(), BENOIT.number()));

    Found found = found(new PersonSearch.ByNumber(BENOIT.number()));
    File file = granted(support.show(SUPPORT, BENOIT.number()));

    assertThat(found.merged()).isEqualTo(BENOIT.number());
    assertThat(found.persons()).extracting(Person::id).containsExactly(KARINE.id());
    assertThat(file.person().id()).isEqualTo(KARINE.id());
    assertThat(file.merged()).containsExactly(BENOIT.number());
    assertThat(file.traces())
        .containsExactly(
            new Trace(
                scene.clock.instant(),
                AuditAct.ACCOUNTS_MERGED,
                "SUPPORT Sam (SPP10001)",
                "BNT55102"));
  }

  @Test
  void aCorrectedIdentityLeavesItsTraceAndThePersonIsTold() {
    Corrected corrected =
        granted(support.correct(SUPPORT, KARINE.number(), MARRIED, null, " " + WHY));

    Person after = as(MARRIED, KARINE.email());
    assertThat(corrected).isEqualTo(new Corrected(KARINE, after, WHY));
    assertThat(scene.store.persons().find(KARINE.id())).contains(after);
    assertThat(scene.lastEntry().act()).isEqualTo(AuditAct.DATA_CORRECTED);
    assertThat(scene.lastEntry().actor()).isEqualTo(SUPPORT);
    assertThat(scene.lastEntry().subject()).isEqualTo(KARINE.id().value());
    assertThat(scene.lastEntry().note())
        .isEqualTo(
            "le nom, le prénom et la date de naissance : « PARIS-LEROY Karine, né(e) le 09/04/1978"
                + " » au lieu de « PARIS Karine, né(e) le 09/04/1978 » ; motif : "
                + WHY);
    assertThat(granted(support.show(SUPPORT, KARINE.number())).traces())
        .containsExactly(
            new Trace(
                scene.clock.instant(),
                AuditAct.DATA_CORRECTED,
                "SUPPORT Sam (SPP10001)",
                scene.lastEntry().note()));
    assertThat(scene.delivered())
        .extracting(AccountMail::kind, AccountMail::toAddress)
        .containsExactly(tuple(MailKind.DATA_CORRECTED, KARINE.email()));
  }

  @Test
  @Verifies({Rule.USR_02, Rule.USR_11})
  void aCorrectedEmailIsToldAtBothAddressesAndLinksOfTheFormerOneAreVoid() {
    ports.credentials().save(new Credential(KARINE.id(), "$hash$", null));
    keep("a", OneTimeLink.Purpose.FORGOTTEN_PASSWORD);
    keep("b", OneTimeLink.Purpose.FIRST_SIGN_IN);

    granted(support.correct(SUPPORT, KARINE.number(), null, " k@example.org ", WHY));

    assertThat(scene.store.persons().find(KARINE.id()))
        .contains(as(KARINE.identity(), "k@example.org"));
    assertThat(lockable("a")).isFalse();
    assertThat(lockable("b")).isFalse();
    assertThat(scene.delivered())
        .extracting(AccountMail::toAddress)
        .containsExactlyInAnyOrder("k@example.org", KARINE.email());
  }

  @Test
  @Verifies(Rule.USR_11)
  void whoNeverChoseAPasswordGetsANewLinkAtTheCorrectedAddress() {
    granted(support.correct(SUPPORT, KARINE.number(), null, "k@example.org", WHY));

    assertThat(scene.delivered())
        .filteredOn(mail -> mail.kind() == MailKind.FIRST_SIGN_IN_LINK)
        .extracting(AccountMail::toAddress)
        .containsExactly("k@example.org");
  }

  @Test
  void whatIsRefusedChangesNothingAndTellsNobody() {
    assertFacts(
        support.correct(SUPPORT, KARINE.number(), MARRIED, null, " "), "correctedData", "missing");
    assertFacts(support.correct(SUPPORT, KARINE.number(), null, KARINE.email(), WHY), "unchanged");
    assertUnseen(
        support.correct(SUPPORT, new ForprevNumber("ZZZ99999"), MARRIED, null, WHY), Rule.USR_02);

    assertThat(scene.store.persons().find(KARINE.id())).contains(KARINE);
    assertThat(scene.store.auditEntries()).isEmpty();
    assertThat(scene.delivered()).isEmpty();
  }

  @Test
  @Verifies(Rule.USR_09)
  void anAccountThatWasMergedIsCorrectedNoMore() {
    granted(
        MergeAccounts.of(scene.store.supportPorts(ports))
            .merge(SUPPORT, KARINE.number(), BENOIT.number()));

    assertFacts(
        support.correct(SUPPORT, BENOIT.number(), MARRIED, null, WHY), "merged", "survivor");
  }

  @Test
  @Verifies(Rule.USR_07)
  void supportFindsAnEntityAndItsManagers() {
    Siret siret = SampleOrganisations.MAROSE.siret();

    OrganisationStaff entity = granted(support.organisation(SUPPORT, siret));

    assertThat(entity.organisation()).isEqualTo(SampleOrganisations.MAROSE);
    assertThat(entity.staff().holding(Role.MANAGER)).containsExactly(BENOIT, KARINE);
    assertUnseen(support.organisation(People.as(INES), siret), Rule.USR_07);
  }

  @Test
  void toAnybodyElseThereIsNobody() {
    for (Person other : List.of(KARINE, HELENE, INES)) {
      Actor actor = People.as(other);
      assertUnseen(support.find(actor, new PersonSearch.ByNumber(KARINE.number())), Rule.USR_02);
      assertUnseen(support.show(actor, KARINE.number()), Rule.USR_02);
      assertUnseen(support.correct(actor, KARINE.number(), MARRIED, null, WHY), Rule.USR_02);
    }
    assertUnseen(support.show(SUPPORT, new ForprevNumber("ZZZ99999")), Rule.USR_02);
  }

  private Found found(PersonSearch search) {
    return granted(support.find(SUPPORT, search));
  }

  private static Found only(Person person) {
    return new Found(List.of(person), false, null);
  }

  private static Person as(Identity identity, String email) {
    return new Person(KARINE.id(), KARINE.number(), identity, email, KARINE.profiles());
  }

  private static Person homonym(int key) {
    return People.person(
        key,
        "BCD%05d".formatted(key),
        "DURAND",
        "Anne",
        LocalDate.of(1950, 1, 1).plusDays(key),
        Role.TRAINER,
        new Scope.Own());
  }

  private void keep(String secret, OneTimeLink.Purpose purpose) {
    UUID id = ports.newId().next();
    ports
        .links()
        .save(new StoredLink(id, OneTimeLink.issued(purpose, KARINE.id(), AccountScene.TODAY)));
    ports.links().addSecret(id, secret);
  }

  private boolean lockable(String secret) {
    return granted(
        ports
            .transactions()
            .decide(() -> Decision.granted(ports.links().lock(secret).isPresent())));
  }

  private static void assertFacts(Decision<?> decision, String... facts) {
    assertThat(refused(decision).get(0).facts()).extracting(Fact::name).containsExactly(facts);
  }

  private static void assertUnseen(Decision<?> decision, Rule rule) {
    assertThat(refused(decision)).containsExactly(Reason.unseen(rule));
  }
}
