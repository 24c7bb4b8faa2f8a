package fr.forprev.adapters.mail;

import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.SessionMail;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** Mails as the outbox describes them, and where they come from. */
final class Mails {

  static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T08:05:09.123Z"), ZoneId.of("Europe/Paris"));
  static final Letterhead LETTERHEAD =
      new Letterhead("ne-pas-repondre@forprev.test", URI.create("https://forprev.test"));
  static final UUID ID = UUID.fromString("01937b2e-0000-7000-8000-000000000001");
  static final String ADDRESS = "karine.paris@example.test";

  static final String SECRET = "3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

  private Mails() {}

  static Mail of(MailKind kind) {
    return of(kind, "PARIS Karine", ADDRESS, "MAROSE FORMATION");
  }

  static Mail named(String name, String organisation) {
    return of(MailKind.SESSION_TO_VALIDATE, name, ADDRESS, organisation);
  }

  static Mail to(String address) {
    return of(MailKind.SESSION_TO_VALIDATE, "PARIS Karine", address, "MAROSE FORMATION");
  }

  private static Mail of(MailKind kind, String name, String address, String organisation) {
    return kind.isOfAccount()
        ? ofAccount(kind, name, address, organisation)
        : ofSession(kind, name, address, organisation);
  }

  /** With names that somebody typed. */
  static AccountMail ofAccount(MailKind kind, String name, String address, String organisation) {
    PersonId person = new PersonId(UUID.fromString("01937b2e-0000-7000-8000-000000000002"));
    return new AccountMail(
        ID,
        kind,
        name,
        address,
        kind == MailKind.EMAIL_CONFIRMATION_LINK
            ? List.of()
            : List.of(new AccountMail.Numbered(new ForprevNumber("KRN10001"), name)),
        List.of(
            new AccountMail.Held(Role.MANAGER, organisation),
            new AccountMail.Held(Role.TRAINER, null)),
        kind.carriesLink()
            ? new AccountMail.Link(
                OneTimeLink.issued(
                    OneTimeLink.Purpose.FIRST_SIGN_IN, person, LocalDate.of(2026, 11, 24)),
                SECRET)
            : null);
  }

  private static SessionMail ofSession(
      MailKind kind, String name, String address, String organisation) {
    return new SessionMail(
        ID,
        kind,
        name,
        address,
        new SessionId(UUID.fromString("01937b2e-0000-7000-8000-000000000113")),
        new SessionNumber(113),
        kind.outlivesItsSession()
            ? null
            : new SessionMail.About(
                organisation,
                new DispositifLevel(new DispositifCode("SST"), Level.ONE),
                LocalDate.of(2026, 11, 5)));
  }
}
