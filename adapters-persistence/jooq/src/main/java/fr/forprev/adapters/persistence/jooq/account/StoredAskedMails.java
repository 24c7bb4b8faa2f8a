package fr.forprev.adapters.persistence.jooq.account;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ASKED_MAIL;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.generated.tables.records.AskedMailRecord;
import fr.forprev.application.account.AskedMail;
import fr.forprev.application.account.AskedMails;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Recovery;
import fr.forprev.domain.name.Name;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@link AskedMails} on PostgreSQL: a row that is taken is deleted with the act that took it. */
public final class StoredAskedMails implements AskedMails {

  private final Database database;

  /** In that database. */
  public StoredAskedMails(Database database) {
    this.database = database;
  }

  @Override
  public void add(UUID key, AskedMail asked) {
    AskedMailRecord row = new AskedMailRecord();
    row.setId(key);
    if (asked instanceof AskedMail.ToRegister applicant) {
      row.setEmail(applicant.email());
      row.setSurname(applicant.identity().surname().text());
      row.setFirstName(applicant.identity().firstName().text());
      row.setBirthDate(applicant.identity().birthDate());
    } else if (asked instanceof AskedMail.ToRecover recovery) {
      row.setEmail(recovery.forgotten().email());
      if (recovery.forgotten() instanceof Recovery.ForgottenPassword password) {
        row.setNumber(password.number().value());
      }
    }
    database.dsl().insertInto(ASKED_MAIL).set(row).execute();
  }

  @Override
  public List<UUID> waiting(int limit) {
    return database
        .dsl()
        .select(ASKED_MAIL.ID)
        .from(ASKED_MAIL)
        .orderBy(ASKED_MAIL.ID)
        .limit(limit)
        .fetch(ASKED_MAIL.ID);
  }

  @Override
  public Optional<AskedMail> take(UUID key) {
    return database
        .dsl()
        .deleteFrom(ASKED_MAIL)
        .where(ASKED_MAIL.ID.eq(key))
        .returning()
        .fetchOptional(StoredAskedMails::asked);
  }

  private static AskedMail asked(AskedMailRecord row) {
    if (row.getSurname() != null) {
      return new AskedMail.ToRegister(
          new Identity(
              new Name(row.getSurname()), new Name(row.getFirstName()), row.getBirthDate()),
          row.getEmail());
    }
    return new AskedMail.ToRecover(
        row.getNumber() == null
            ? new Recovery.ForgottenNumber(row.getEmail())
            : new Recovery.ForgottenPassword(new ForprevNumber(row.getNumber()), row.getEmail()));
  }
}
