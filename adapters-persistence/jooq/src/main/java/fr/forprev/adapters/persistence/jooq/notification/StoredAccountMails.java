package fr.forprev.adapters.persistence.jooq.notification;

import static fr.forprev.adapters.persistence.jooq.generated.Tables.ORGANISATION;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON;
import static fr.forprev.adapters.persistence.jooq.generated.Tables.PERSON_PROFILE;
import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.lower;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.select;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.account.StoredLinks;
import fr.forprev.adapters.persistence.jooq.account.StoredRegistrations;
import fr.forprev.adapters.persistence.jooq.generated.tables.Person;
import fr.forprev.application.notification.AccountMail;
import fr.forprev.application.notification.Mail;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.rule.Role;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** Mails about accounts. */
final class StoredAccountMails {

  private static final Person OTHER = PERSON.as("other");

  private final Database database;

  StoredAccountMails(Database database) {
    this.database = database;
  }

  Optional<Mail> describe(OutboxMessage message) {
    if (!message.kind().carriesLink()) {
      return toPerson(message, null);
    }
    return new StoredLinks(database)
        .find(message.subject())
        .map(link -> new AccountMail.Link(link, null))
        .flatMap(link ->
            message.kind() == MailKind.EMAIL_CONFIRMATION_LINK
                ? toApplicant(message, link)
                : toPerson(message, link));
  }

  private Optional<Mail> toApplicant(OutboxMessage message, AccountMail.Link link) {
    return new StoredRegistrations(database)
        .find(message.recipient())
        .map(applicant ->
            new AccountMail(
                message.id(),
                message.kind(),
                applicant.identity().displayed(),
                applicant.email(),
                List.of(),
                List.of(),
                link));
  }

  private Optional<Mail> toPerson(OutboxMessage message, AccountMail.@Nullable Link link) {
    boolean all = message.kind() == MailKind.FORGOTTEN_NUMBERS;
    return database
        .dsl()
        .select(
            concat(PERSON.SURNAME, inline(" "), PERSON.FIRST_NAME),
            PERSON.EMAIL,
            multiset(
                    select(
                            OTHER.FORPREV_NUMBER,
                            concat(OTHER.SURNAME, inline(" "), OTHER.FIRST_NAME))
                        .from(OTHER)
                        .where(
                            all
                                ? lower(OTHER.EMAIL)
                                    .eq(lower(PERSON.EMAIL))
                                    .and(OTHER.MERGED_INTO.isNull())
                                : OTHER.ID.eq(PERSON.ID))
                        .orderBy(OTHER.FORPREV_NUMBER.collate("C")))
                .convertFrom(accounts ->
                    accounts.map(
                        mapping((number, name) ->
                            new AccountMail.Numbered(new ForprevNumber(number), name)))),
            roles())
        .from(PERSON)
        .where(PERSON.ID.eq(message.recipient().value()))
        .fetchOptional(
            mapping((name, email, accounts, roles) ->
                new AccountMail(
                    message.id(),
                    message.kind(),
                    name,
                    Objects.requireNonNullElse(message.address(), email),
                    accounts,
                    roles,
                    link)));
  }

  private static Field<List<AccountMail.Held>> roles() {
    return multiset(
            select(PERSON_PROFILE.ROLE, coalesce(ORGANISATION.NAME, PERSON_PROFILE.CAISSE))
                .from(PERSON_PROFILE)
                .leftJoin(ORGANISATION)
                .on(ORGANISATION.ID.eq(PERSON_PROFILE.ORGANISATION))
                .where(PERSON_PROFILE.PERSON.eq(PERSON.ID)))
        .convertFrom(roles ->
            roles.map(mapping((role, place) -> new AccountMail.Held(Role.valueOf(role), place))));
  }
}
