package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.BENOIT;
import static fr.forprev.testkit.People.INGRID;
import static fr.forprev.testkit.People.KARINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.AccountMail.Held;
import fr.forprev.application.notification.AccountMail.Numbered;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.Keys;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link MailSubjects} promises of mails about accounts that carry no link. */
public abstract class AccountMailsContract extends StoreContract {

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void tellTheAccountAndItsRolesAsTheyAreNow() {
    store.persons().save(KARINE.gaining(Role.TRAINER, new Scope.Own()));

    for (MailKind kind : kinds()) {
      assertThat(store.mailSubjects().describe(message(kind, KARINE.id())))
          .contains(
              new AccountMail(
                  Keys.of(500),
                  kind,
                  "PARIS Karine",
                  "krp20417@example.fr",
                  List.of(new Numbered(KARINE.number(), "PARIS Karine")),
                  List.of(new Held(Role.MANAGER, "MAROSE FORMATION"), new Held(Role.TRAINER, null)),
                  null));
    }
  }

  @Test
  void nameTheCaisseByItsCode() {
    assertThat(described(message(MailKind.ROLE_GIVEN, INGRID.id())).roles())
        .containsExactly(new Held(Role.INSTRUCTOR, "CARSAT_RHONE_ALPES"));
  }

  @Test
  void tellWhoHasNoRoleLeft() {
    store
        .persons()
        .save(
            new Person(KARINE.id(), KARINE.number(), KARINE.identity(), KARINE.email(), List.of()));

    assertThat(described(message(MailKind.ROLE_TAKEN, KARINE.id())).roles()).isEmpty();
  }

  @Test
  void tellAllTheNumbersOfAnAddressByNumber() {
    store
        .persons()
        .save(
            new Person(
                BENOIT.id(),
                BENOIT.number(),
                BENOIT.identity(),
                "KRP20417@Example.fr",
                BENOIT.profiles()));

    assertThat(described(message(MailKind.FORGOTTEN_NUMBERS, KARINE.id())).accounts())
        .containsExactly(
            new Numbered(BENOIT.number(), "LEFÈVRE Benoît"),
            new Numbered(KARINE.number(), "PARIS Karine"));
    assertThat(described(message(MailKind.PASSWORD_CHANGED, KARINE.id())).accounts())
        .containsExactly(new Numbered(KARINE.number(), "PARIS Karine"));
  }

  @Test
  void goToTheirOwnAddressWhenTheyHaveOne() {
    AccountMail mail =
        described(message(MailKind.EMAIL_CHANGED, KARINE.id()).to("avant@example.fr"));

    assertThat(mail.toAddress()).isEqualTo("avant@example.fr");
  }

  @Test
  void areEmptyWhenTheRecipientIsUnknown() {
    for (MailKind kind : kinds()) {
      assertThat(store.mailSubjects().describe(message(kind, new PersonId(Keys.of(404)))))
          .isEmpty();
    }
  }

  private AccountMail described(OutboxMessage message) {
    return (AccountMail) store.mailSubjects().describe(message).orElseThrow();
  }

  private static List<MailKind> kinds() {
    return Stream.of(MailKind.values())
        .filter(kind -> kind.isOfAccount() && !kind.carriesLink())
        .toList();
  }

  private static OutboxMessage message(MailKind kind, PersonId recipient) {
    return OutboxMessage.ofAccount(Keys.of(500), kind, recipient);
  }
}
