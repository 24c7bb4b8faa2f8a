package fr.forprev.testkit.account;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.People.BENOIT;
import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.INES;
import static fr.forprev.testkit.People.KARINE;
import static fr.forprev.testkit.People.SOFIANE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.forprev.application.account.AccountMerges.Holdings;
import fr.forprev.application.account.AnswerAskedMails;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.account.MergeAccounts;
import fr.forprev.application.account.MergeAccounts.Merging;
import fr.forprev.application.account.Recover;
import fr.forprev.application.account.SignIn.Outcome;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.AccountMerge.Merged;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Recovery;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_09)
class MergeAccountsTest extends AccountUseCase {

  private static final Scope MAROSE = new Scope.OfOrganisation(SampleOrganisations.MAROSE.id());
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

  private final MergeAccounts merges = MergeAccounts.of(store.supportPorts(ports));

  @BeforeEach
  void storeSupport() {
    store.persons().save(SAM);
  }

  @Test
  void thePreviewTellsAllAndChangesNothing() {
    store.sessions().save(SampleSession.number(1).withTrainer());
    List<AuditEntry> before = store.auditEntries();

    Decision<Merging> preview = merges.preview(SUPPORT, HELENE.number(), KARINE.number());

    assertThat(granted(preview))
        .isEqualTo(
            new Merging(
                new Merged(KARINE.gaining(Role.TRAINER, new Scope.Own()), withoutRoles(HELENE)),
                new Holdings(2, 0, 1)));
    assertThat(((Decision.Granted<Merging>) preview).remarks())
        .containsExactly(
            Remark.of(
                Rule.USR_09,
                Fact.text("keptIdentity", "PARIS Karine"),
                Fact.text("droppedIdentity", "MARTIN-DUPRÉ Hélène")));
    assertThat(store.persons().byNumber(HELENE.number())).contains(HELENE);
    assertThat(store.auditEntries()).isEqualTo(before);
  }

  @Test
  void theOtherNumberSignsInTheSurvivorAndWhatTheAbsorbedPersonUsedIsOver() {
    Outcome.Opened gone = signedIn(HELENE);

    granted(merges.merge(SUPPORT, HELENE.number(), KARINE.number()));

    assertThat(recognize.recognize(gone.secret())).isEmpty();
    assertThat(signedIn(HELENE).signedIn().person()).isEqualTo(KARINE.id());
  }

  @Test
  void theOtherNumberRecoversThePasswordOfTheSurvivor() {
    granted(merges.merge(SUPPORT, HELENE.number(), KARINE.number()));

    Recover.of(ports)
        .recover(new Recovery.ForgottenPassword(HELENE.number(), KARINE.email()), HOME.address());
    AnswerAskedMails.of(ports).answer(10);

    assertThat(store.outboxMessages())
        .filteredOn(message -> message.kind() == MailKind.PASSWORD_LINK)
        .extracting(OutboxMessage::recipient)
        .containsExactly(KARINE.id());
  }

  @Test
  void theTraceTellsWhoMergedWhatAndThePersonIsToldAtBothAddresses() {
    granted(merges.merge(SUPPORT, HELENE.number(), KARINE.number()));

    AuditEntry last = store.auditEntries().get(store.auditEntries().size() - 1);
    assertThat(last.act()).isEqualTo(AuditAct.ACCOUNTS_MERGED);
    assertThat(last.actor()).isEqualTo(SUPPORT);
    assertThat(last.subject()).isEqualTo(KARINE.id().value());
    assertThat(last.note()).isEqualTo(HELENE.number().value());
    assertThat(store.outboxMessages())
        .extracting(OutboxMessage::kind, OutboxMessage::recipient, OutboxMessage::address)
        .containsExactly(
            tuple(MailKind.ACCOUNTS_MERGED, KARINE.id(), null),
            tuple(MailKind.ACCOUNTS_MERGED, KARINE.id(), HELENE.email()));
  }

  @Test
  void theOtherNumberIsAppointedAsTheSurvivor() {
    granted(merges.merge(SUPPORT, BENOIT.number(), SOFIANE.number()));

    KeepStaff staff = KeepStaff.of(ports, store.organisations());
    Person appointed =
        granted(
                staff.appoint(
                    People.as(INES),
                    new Scope.National(),
                    new Appointing(
                        Role.COMMISSION, new Appointee.ByNumber(SOFIANE.number()), null)))
            .person();

    assertThat(appointed.id()).isEqualTo(BENOIT.id());
    assertThat(appointed.has(Role.DELEGATE, MAROSE)).isTrue();
  }

  @Test
  void whatIsRefusedChangesNothing() {
    assertFacts(merges.merge(SUPPORT, KARINE.number(), KARINE.number()), "sameAccount");
    granted(merges.merge(SUPPORT, KARINE.number(), HELENE.number()));
    assertFacts(merges.merge(SUPPORT, HELENE.number(), BENOIT.number()), "merged", "survivor");
    assertUnseen(merges.merge(SUPPORT, KARINE.number(), new ForprevNumber("ZZZ99999")));
    assertUnseen(merges.preview(SUPPORT, new ForprevNumber("ZZZ99999"), KARINE.number()));

    assertThat(store.persons().byNumber(BENOIT.number())).contains(BENOIT);
  }

  @Test
  void twoWhoAreInOneSessionAreNotMerged() {
    store.sessions().save(SampleSession.number(4).withTrainer());
    Person trainee =
        new Person(
            SOFIANE.id(),
            SOFIANE.number(),
            SampleSession.TRAINEES.get(0),
            SOFIANE.email(),
            SOFIANE.profiles());
    store.persons().save(trainee);

    assertFacts(merges.preview(SUPPORT, HELENE.number(), SOFIANE.number()), "sharedSessions");
    assertFacts(merges.merge(SUPPORT, HELENE.number(), SOFIANE.number()), "sharedSessions");
  }

  @Test
  void supportDoesNotMergeItsOwnAccount() {
    assertFacts(merges.preview(SUPPORT, HELENE.number(), SAM.number()), "ownAccount");
    assertFacts(merges.merge(SUPPORT, SAM.number(), HELENE.number()), "ownAccount");

    assertThat(store.persons().byNumber(SAM.number())).contains(SAM);
  }

  @Test
  void toAnybodyElseThereIsNothingToMerge() {
    for (Person other : List.of(KARINE, HELENE, INES)) {
      assertUnseen(merges.preview(People.as(other), KARINE.number(), HELENE.number()));
      assertUnseen(merges.merge(People.as(other), KARINE.number(), HELENE.number()));
    }
  }

  private static Person withoutRoles(Person person) {
    return new Person(person.id(), person.number(), person.identity(), person.email(), List.of());
  }

  private static void assertFacts(Decision<?> decision, String... facts) {
    assertThat(refused(decision).get(0).facts()).extracting(Fact::name).containsExactly(facts);
  }

  private static void assertUnseen(Decision<?> decision) {
    assertThat(refused(decision)).containsExactly(Reason.unseen(Rule.USR_09));
  }
}
