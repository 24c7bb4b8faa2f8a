package fr.forprev.adapters.persistence.jooq.notification;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ORGANISATION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.SESSION;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailSubjects;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.session.SessionNumber;
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
    return database
        .dsl()
        .select(
            concat(PERSON.SURNAME, inline(" "), PERSON.FIRST_NAME),
            PERSON.EMAIL,
            SESSION.NUMBER,
            ORGANISATION.NAME,
            SESSION.DISPOSITIF,
            SESSION.LEVEL,
            SESSION.END_DATE)
        .from(SESSION)
        .join(ORGANISATION)
        .on(ORGANISATION.ID.eq(SESSION.ORGANISATION))
        .join(PERSON)
        .on(PERSON.ID.eq(message.recipient().value()))
        .where(SESSION.ID.eq(message.subject().value()))
        .fetchOptional(
            mapping((name, email, number, organisation, dispositif, level, endDate) ->
                new Mail(
                    message.id(),
                    message.kind(),
                    name,
                    email,
                    message.subject(),
                    new SessionNumber(number),
                    organisation,
                    new DispositifLevel(
                        new DispositifCode(dispositif), Level.of(level).orElseThrow()),
                    endDate)));
  }
}
