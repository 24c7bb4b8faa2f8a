package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.application.notification.SessionMail;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link MailSubjects} promises of mails about sessions. */
public abstract class MailSubjectsContract extends StoreContract {

  private static final List<MailKind> KINDS =
      Stream.of(MailKind.values()).filter(kind -> !kind.isOfAccount()).toList();

  private final SampleSession sample = SampleSession.number(7);

  @BeforeEach
  void storeThoseToWhomSessionsRefer() {
    fillWithPeople();
  }

  @Test
  void tellTheSessionAndTheRecipientAsTheyAreNow() {
    for (CertificationSession session :
        List.of(
            sample.bareDraft(),
            sample.withTrainer(),
            sample.withEntity(),
            sample.generatedOn(END))) {
      store.sessions().save(session);
      for (MailKind kind : KINDS) {
        assertThat(store.mailSubjects().describe(message(kind, People.HELENE.id())))
            .contains(mail(kind));
      }
    }
  }

  @Test
  void areEmptyOnceTheSessionIsGone() {
    store.sessions().save(sample.withTrainer());
    store.sessions().delete(sample.id());

    assertThat(
            store
                .mailSubjects()
                .describe(message(MailKind.SESSION_TO_VALIDATE, People.HELENE.id())))
        .isEmpty();
  }

  @Test
  void tellTheNumberAloneOfASessionWhoseDeletionIsTheNews() {
    OutboxMessage message = message(MailKind.SESSION_DELETED, People.HELENE.id());

    assertThat(store.mailSubjects().describe(message))
        .contains(
            new SessionMail(
                message.id(),
                MailKind.SESSION_DELETED,
                "MARTIN-DUPRÉ Hélène",
                "hln68254@example.fr",
                sample.id(),
                new SessionNumber(7),
                null));
  }

  @Test
  void areEmptyWhenTheRecipientIsUnknown() {
    store.sessions().save(sample.withTrainer());

    assertThat(
            store
                .mailSubjects()
                .describe(message(MailKind.SESSION_TO_VALIDATE, new PersonId(Keys.of(404)))))
        .isEmpty();
  }

  private OutboxMessage message(MailKind kind, PersonId recipient) {
    return OutboxMessage.ofSession(
        Keys.of(500), kind, recipient, sample.id(), new SessionNumber(7), "due");
  }

  private Mail mail(MailKind kind) {
    return new SessionMail(
        Keys.of(500),
        kind,
        "MARTIN-DUPRÉ Hélène",
        "hln68254@example.fr",
        sample.id(),
        new SessionNumber(7),
        new SessionMail.About("MAROSE FORMATION", SampleOrganisations.SST_1, END));
  }
}
