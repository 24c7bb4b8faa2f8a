package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.Credential.SecondFactor;
import fr.forprev.application.account.GiveSecondFactor;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.MySecondFactor;
import fr.forprev.application.account.MySignIns;
import fr.forprev.application.account.Recognize;
import fr.forprev.application.account.Recognize.Recognized;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.SignIn.From;
import fr.forprev.application.account.SignIn.Outcome;
import fr.forprev.application.account.SignIn.Outcome.Opened;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.account.Person;
import fr.forprev.testkit.CodeDevice;
import fr.forprev.testkit.CountedSecondFactorCodes;
import fr.forprev.testkit.CountedSecrets;
import fr.forprev.testkit.FewCommonPasswords;
import fr.forprev.testkit.People;
import fr.forprev.testkit.QuickPasswordHashes;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;

/** Karine has a password; Ingrid, of a caisse, has one and a device. */
abstract class AccountUseCase {

  static final String PASSWORD = "les tuiles du préau, mardi";
  static final String OTHER_PASSWORD = "un vélo jaune au grenier";
  static final String DEVICE_SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  static final From HOME = new From("192.0.2.7", "Mozilla/5.0");
  static final From ELSEWHERE = new From("2001:db8::1", "Mozilla/5.0 (Android)");
  static final Instant START = Instant.parse("2024-02-29T08:00:00Z");
  static final AccountSettings ANSWERED =
      new AccountSettings(true, EmailPreferences.UNTIL_CHOSEN, "CARSAT_BRETAGNE");

  final InMemoryForprev store = new InMemoryForprev();
  final SettableClock clock = SettableClock.at(START);
  final QuickPasswordHashes hashes = new QuickPasswordHashes();
  final AccountPorts ports =
      store.accountPorts(
          clock,
          new CountedSecrets(),
          hashes,
          new FewCommonPasswords(),
          new CountedSecondFactorCodes());
  final CodeDevice device = new CodeDevice(DEVICE_SECRET);
  final SignIn signIn = SignIn.of(ports);
  final GiveSecondFactor secondFactor = GiveSecondFactor.of(ports);
  final Recognize recognize = Recognize.of(ports, store.organisations());
  final MyAccount myAccount = MyAccount.of(ports);
  final MySignIns mySignIns = MySignIns.of(ports);
  final MySecondFactor mySecondFactor = MySecondFactor.of(ports);

  @BeforeEach
  void givePasswords() {
    SampleOrganisations.saveAll(store);
    People.saveAll(store);
    List.of(People.KARINE, People.HELENE, People.INGRID).forEach(this::readyToWork);
    store
        .credentials()
        .save(
            new Credential(
                People.INGRID.id(),
                hashes.hash(PASSWORD),
                new SecondFactor(DEVICE_SECRET, 0, List.of())));
  }

  private void readyToWork(Person person) {
    store.credentials().save(new Credential(person.id(), hashes.hash(PASSWORD), null));
    store.settings().save(person.id(), ANSWERED);
  }

  Outcome attempt(Person person, String password) {
    return signIn.signIn(person.number().value(), password, HOME, null);
  }

  Opened signedIn(Person person) {
    return (Opened) attempt(person, PASSWORD);
  }

  void fail(Person person, int times) {
    for (int i = 0; i < times; i++) {
      assertUnknown(attempt(person, "faux"));
    }
  }

  static void assertUnknown(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Unknown.class);
  }

  static Outcome delayed(Duration delay) {
    return new Outcome.Delayed(delay);
  }

  Recognized recognized(Opened opened) {
    return recognized(opened.secret());
  }

  Recognized recognized(String secret) {
    return recognize.recognize(secret).orElseThrow();
  }

  List<MailKind> mails() {
    return store.outboxMessages().stream().map(OutboxMessage::kind).toList();
  }

  List<AuditAct> acts() {
    return store.auditEntries().stream().map(AuditEntry::act).toList();
  }
}
