package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.SendMail;
import fr.forprev.application.notification.SessionMail;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.testkit.SampleAddresses;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link SendMail} promises. */
public abstract class SendMailContract {

  /** The port, always the same one within a test. */
  protected abstract SendMail mailer();

  /** The outbox identifiers of the mails that reached the outside, as found there. */
  protected abstract List<UUID> arrived();

  @Test
  void handsEveryKindOfMailOverWithItsIdentifier() {
    for (MailKind kind : MailKind.values()) {
      mailer().send(mail(kind));
    }

    assertThat(arrived())
        .hasSize(MailKind.values().length)
        .allSatisfy(id -> assertThat(id).isIn(ids()));
  }

  @Test
  void handsAMailOverAgainUnderTheSameIdentifier() {
    mailer().send(mail(MailKind.SESSION_RETURNED));
    mailer().send(mail(MailKind.SESSION_RETURNED));

    assertThat(arrived()).isNotEmpty().containsOnly(mail(MailKind.SESSION_RETURNED).id());
  }

  @Test
  void handsMailsOverToEveryAddressThatIsAccepted() {
    for (String address : SampleAddresses.ACCEPTED) {
      mailer().send(ofSession(id(address), MailKind.SESSION_RETURNED, address));
    }

    assertThat(arrived())
        .containsExactlyInAnyOrderElementsOf(
            SampleAddresses.ACCEPTED.stream().map(SendMailContract::id).toList());
  }

  private static List<UUID> ids() {
    return List.of(MailKind.values()).stream().map(kind -> mail(kind).id()).toList();
  }

  private static Mail mail(MailKind kind) {
    UUID id = id(kind.name());
    return kind.isOfAccount()
        ? SampleMails.ofAccount(id, kind)
        : ofSession(id, kind, "hln68254@example.fr");
  }

  private static UUID id(String of) {
    return UUID.nameUUIDFromBytes(of.getBytes(StandardCharsets.US_ASCII));
  }

  private static Mail ofSession(UUID id, MailKind kind, String address) {
    return new SessionMail(
        id,
        kind,
        "MARTIN-DUPRÉ Hélène",
        address,
        SampleSession.number(7).id(),
        new SessionNumber(7),
        new SessionMail.About(
            SampleOrganisations.ATLANTIQUE.name().text(),
            SampleOrganisations.SST_1,
            SampleSession.END));
  }
}
