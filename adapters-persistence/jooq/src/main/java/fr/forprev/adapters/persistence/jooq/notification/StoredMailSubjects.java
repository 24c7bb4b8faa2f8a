package fr.forprev.adapters.persistence.jooq.notification;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ORGANISATION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.application.notification.SessionMail;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.session.SessionId;
import java.util.Objects;
import java.util.Optional;

/** {@link MailSubjects} on PostgreSQL. */
public final class StoredMailSubjects implements MailSubjects {

  private final Database database;

  /** In that database. */
  public StoredMailSubjects(Database database) {
    this.database = database;
  }

  @Override
  public Optional<Mail> describe(OutboxMessage message) {
    return message.kind().isOfAccount()
        ? new StoredAccountMails(database).describe(message)
        : ofSession(message);
  }

  private Optional<Mail> ofSession(OutboxMessage message) {
    return database
        .dsl()
        .select(
            concat(PERSON.SURNAME, inline(" "), PERSON.FIRST_NAME),
            PERSON.EMAIL,
            SESSION.ID,
            ORGANISATION.NAME,
            SESSION.DISPOSITIF,
            SESSION.LEVEL,
            SESSION.END_DATE)
        .from(PERSON)
        .leftJoin(SESSION)
        .on(SESSION.ID.eq(message.subject()))
        .leftJoin(ORGANISATION)
        .on(ORGANISATION.ID.eq(SESSION.ORGANISATION))
        .where(PERSON.ID.eq(message.recipient().value()))
        .and(message.kind().outlivesItsSession() ? noCondition() : SESSION.ID.isNotNull())
        .fetchOptional(
            mapping((name, email, session, organisation, dispositif, level, endDate) ->
                new SessionMail(
                    message.id(),
                    message.kind(),
                    name,
                    email,
                    new SessionId(message.subject()),
                    Objects.requireNonNull(message.number()),
                    session == null
                        ? null
                        : new SessionMail.About(
                            organisation,
                            new DispositifLevel(
                                new DispositifCode(dispositif), Level.of(level).orElseThrow()),
                            endDate))));
  }
}
