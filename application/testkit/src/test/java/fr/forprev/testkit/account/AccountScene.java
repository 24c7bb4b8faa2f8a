package fr.forprev.testkit.account;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.AnswerAskedMails;
import fr.forprev.application.account.Secrets;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.DeliverOutbox;
import fr.forprev.application.notification.MailKind;
import fr.forprev.testkit.CountedSecondFactorCodes;
import fr.forprev.testkit.FewCommonPasswords;
import fr.forprev.testkit.People;
import fr.forprev.testkit.QuickPasswordHashes;
import fr.forprev.testkit.RecordingMailer;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The network in memory, with secrets that can be read, and the mails that leave it. */
final class AccountScene {

  static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

  final InMemoryForprev store = new InMemoryForprev();
  final SettableClock clock = SettableClock.on(TODAY);
  private final Secrets secrets = new NumberedSecrets();
  private final RecordingMailer mailer = new RecordingMailer();

  AccountScene() {
    SampleOrganisations.saveAll(store);
    People.saveAll(store);
  }

  AccountPorts ports() {
    return store.accountPorts(
        clock,
        secrets,
        new QuickPasswordHashes(),
        new FewCommonPasswords(),
        new CountedSecondFactorCodes());
  }

  Secrets secrets() {
    return secrets;
  }

  /** The mails that leave now, those that were asked for among them. */
  List<AccountMail> delivered() {
    int before = mailer.sent().size();
    AnswerAskedMails.of(ports()).answer(100);
    DeliverOutbox.of(
            store.outbox(), store.mailSubjects(), secrets.into(store.links()), mailer, clock)
        .deliver(100);
    return mailer.sent().stream().skip(before).map(AccountMail.class::cast).toList();
  }

  List<MailKind> deliveredKinds() {
    return delivered().stream().map(AccountMail::kind).toList();
  }

  AuditEntry lastEntry() {
    List<AuditEntry> entries = store.auditEntries();
    return entries.get(entries.size() - 1);
  }

  private static final class NumberedSecrets implements Secrets {

    private final AtomicInteger drawn = new AtomicInteger();

    @Override
    public String draw() {
      return "secret " + drawn.incrementAndGet();
    }

    @Override
    public String hash(String secret) {
      return "hash of " + secret;
    }
  }
}
