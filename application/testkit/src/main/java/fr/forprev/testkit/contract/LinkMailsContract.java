package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.HELENE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.application.account.Registrations.Registration;
import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.Keys;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link MailSubjects} promises of mails that carry a one-time link. */
public abstract class LinkMailsContract extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
  private static final UUID LINK = Keys.of(810);

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void tellTheLinkWithoutSecretAndTheNumber() {
    OneTimeLink link = save(OneTimeLink.Purpose.FIRST_SIGN_IN, HELENE.id());

    assertThat(store.mailSubjects().describe(message(MailKind.FIRST_SIGN_IN_LINK, HELENE.id())))
        .contains(
            new AccountMail(
                Keys.of(500),
                MailKind.FIRST_SIGN_IN_LINK,
                "MARTIN-DUPRÉ Hélène",
                "hln68254@example.fr",
                List.of(new AccountMail.Numbered(HELENE.number(), "MARTIN-DUPRÉ Hélène")),
                List.of(new AccountMail.Held(Role.TRAINER, null)),
                new AccountMail.Link(link, null)));
  }

  @Test
  void tellALinkThatHasServedToo() {
    OneTimeLink link = save(OneTimeLink.Purpose.FORGOTTEN_PASSWORD, HELENE.id());
    OneTimeLink used = new OneTimeLink(link.purpose(), link.person(), link.issuedOn(), DAY);
    store.links().save(new StoredLink(LINK, used));

    assertThat(store.mailSubjects().describe(message(MailKind.PASSWORD_LINK, HELENE.id())))
        .hasValueSatisfying(mail ->
            assertThat(((AccountMail) mail).link()).isEqualTo(new AccountMail.Link(used, null)));
  }

  @Test
  void goToTheApplicantWhoIsNoPersonYet() {
    Registration asked =
        new Registration(new PersonId(Keys.of(701)), HELENE.identity(), "helene@example.org");
    store.registrations().save(asked);
    OneTimeLink link = save(OneTimeLink.Purpose.EMAIL_CONFIRMATION, asked.person());
    OutboxMessage message = message(MailKind.EMAIL_CONFIRMATION_LINK, asked.person());

    assertThat(store.mailSubjects().describe(message))
        .contains(
            new AccountMail(
                Keys.of(500),
                MailKind.EMAIL_CONFIRMATION_LINK,
                "MARTIN-DUPRÉ Hélène",
                "helene@example.org",
                List.of(),
                List.of(),
                new AccountMail.Link(link, null)));

    store.registrations().delete(asked.person());

    assertThat(store.mailSubjects().describe(message)).isEmpty();
  }

  @Test
  void areEmptyOnceTheLinkIsGone() {
    save(OneTimeLink.Purpose.FORGOTTEN_PASSWORD, HELENE.id());
    store.links().revoke(HELENE.id(), OneTimeLink.Purpose.FORGOTTEN_PASSWORD);

    assertThat(store.mailSubjects().describe(message(MailKind.PASSWORD_LINK, HELENE.id())))
        .isEmpty();
  }

  private OneTimeLink save(OneTimeLink.Purpose purpose, PersonId person) {
    OneTimeLink link = OneTimeLink.issued(purpose, person, DAY);
    store.links().save(new StoredLink(LINK, link));
    return link;
  }

  private static OutboxMessage message(MailKind kind, PersonId recipient) {
    return OutboxMessage.ofLink(Keys.of(500), kind, recipient, LINK);
  }
}
