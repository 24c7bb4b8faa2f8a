package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.Traces;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Account;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.DataCorrection;
import fr.forprev.domain.account.DataCorrection.Corrected;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.PersonSearch;
import fr.forprev.domain.account.PersonalData;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

final class SupportDesk implements Support {

  private static final Set<AuditAct> TOLD =
      EnumSet.of(
          AuditAct.DATA_CORRECTED,
          AuditAct.ACCOUNTS_MERGED,
          AuditAct.MANAGER_ASKED,
          AuditAct.EMAIL_CHANGED,
          AuditAct.ACCOUNT_OPENED);

  private final SupportPorts ports;
  private final AccountPorts accounts;
  private final AccountDesk desk;

  SupportDesk(SupportPorts ports) {
    this.ports = ports;
    this.accounts = ports.accounts();
    this.desk = new AccountDesk(accounts);
  }

  @Override
  public Decision<Actor> enter(Actor actor) {
    return ofSupport(actor, () -> Decision.granted(actor));
  }

  @Override
  public Decision<Found> find(Actor actor, PersonSearch search) {
    return ofSupport(actor, () -> Decision.granted(found(search)));
  }

  private Found found(PersonSearch search) {
    if (search instanceof PersonSearch.ByNumber by) {
      return accounts
          .persons()
          .byNumber(by.number())
          .map(person ->
              new Found(
                  List.of(person), false, person.number().equals(by.number()) ? null : by.number()))
          .orElseGet(() -> new Found(List.of(), false, null));
    }
    List<Person> all =
        search instanceof PersonSearch.ByName by
            ? ports.personsByName().named(by.surname(), by.firstName(), MOST_FOUND + 1)
            : accounts.personsByEmail().of(((PersonSearch.ByEmail) search).email().strip());
    return new Found(all.stream().limit(MOST_FOUND).toList(), all.size() > MOST_FOUND, null);
  }

  @Override
  public Decision<File> show(Actor actor, ForprevNumber number) {
    return ofSupport(
        actor,
        () ->
            accounts
                .persons()
                .byNumber(number)
                .flatMap(person -> ports.accountsByNumber().find(person.number()))
                .map(account -> Decision.granted(file(account)))
                .orElseGet(() -> Decision.refused(Reason.unseen(Rule.USR_02))));
  }

  private File file(Account account) {
    Person person = account.person();
    return new File(
        person,
        account.createdAt(),
        ports.accountsByNumber().leadingTo(person.number()),
        ports.traces().of(person.id().value(), TOLD).stream().map(this::trace).toList());
  }

  private Trace trace(Traces.Trace kept) {
    PersonId by = kept.by();
    return new Trace(kept.at(), kept.act(), by == null ? null : name(by), kept.note());
  }

  private @Nullable String name(PersonId person) {
    return accounts
        .persons()
        .find(person)
        .map(by -> by.identity().displayed() + " (" + by.number().value() + ")")
        .orElse(null);
  }

  @Override
  public Decision<Corrected> correct(
      Actor actor,
      ForprevNumber number,
      @Nullable Identity identity,
      @Nullable String email,
      String reason) {
    Moment now = Moment.of(accounts.clock());
    return ofSupport(
        actor,
        () ->
            accounts
                .transactions()
                .decide(() ->
                    ports.accountsByNumber().lock(List.of(number)).stream()
                        .findFirst()
                        .map(account -> corrected(actor, account, identity, email, reason, now))
                        .orElseGet(() -> Decision.refused(Reason.unseen(Rule.USR_02)))));
  }

  private Decision<Corrected> corrected(
      Actor actor,
      Account account,
      @Nullable Identity identity,
      @Nullable String email,
      String reason,
      Moment now) {
    Optional<Reason> obstacle = account.obstacle();
    if (obstacle.isPresent()) {
      return Decision.refused(obstacle.get());
    }
    Person person = account.person();
    return new DataCorrection(
            Objects.requireNonNullElse(identity, person.identity()),
            email == null ? person.email() : email.strip(),
            reason)
        .of(person, actor)
        .map(corrected -> stored(actor, corrected, now));
  }

  private Corrected stored(Actor actor, Corrected corrected, Moment now) {
    Person after = corrected.after();
    accounts.persons().save(after);
    desk.trace(after.id(), actor, AuditAct.DATA_CORRECTED, corrected.trace(), now);
    desk.tell(after.id(), MailKind.DATA_CORRECTED);
    if (corrected.changed().contains(PersonalData.EMAIL)) {
      desk.tellAt(corrected.before().email(), after.id(), MailKind.DATA_CORRECTED);
      sendLinksThere(after.id(), now);
    }
    return corrected;
  }

  private void sendLinksThere(PersonId person, Moment now) {
    accounts.links().revoke(person, Purpose.FORGOTTEN_PASSWORD);
    accounts.links().revoke(person, Purpose.FIRST_SIGN_IN);
    if (accounts.credentials().find(person).isEmpty()) {
      new StaffDesk(accounts)
          .mailLink(
              OneTimeLink.issued(Purpose.FIRST_SIGN_IN, person, now.day()),
              MailKind.FIRST_SIGN_IN_LINK);
    }
  }

  @Override
  public Decision<OrganisationStaff> organisation(Actor actor, Siret siret) {
    return PersonSearch.obstacle(actor).isPresent()
        ? Decision.refused(Reason.unseen(Rule.USR_07))
        : ports
            .organisations()
            .bySiret(siret)
            .map(entity ->
                Decision.granted(
                    new OrganisationStaff(
                        entity, accounts.staff().in(new Scope.OfOrganisation(entity.id())))))
            .orElseGet(() -> Decision.refused(Reason.unseen(Rule.USR_07)));
  }

  private static <T> Decision<T> ofSupport(Actor actor, Supplier<Decision<T>> act) {
    return PersonSearch.obstacle(actor).<Decision<T>>map(Decision::refused).orElseGet(act);
  }
}
