package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.application.account.Registrations.Registration;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.NewPersons;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

final class LinkFollowing implements FollowLink {

  /** Whom a link concerns, who may not have a number yet. */
  private record Whose(Identity identity, String email, @Nullable ForprevNumber number) {}

  private final AccountPorts ports;
  private final AccountDesk desk;
  private final PasswordRules passwordRules;

  LinkFollowing(AccountPorts ports) {
    this.ports = ports;
    this.desk = new AccountDesk(ports);
    this.passwordRules = new PasswordRules(ports.commonPasswords());
  }

  @Override
  public Decision<Followed> look(String secret) {
    Moment now = Moment.of(ports.clock());
    return following(
        secret,
        now,
        (link, used) ->
            whose(used).map(his -> new Followed(used.purpose(), his.identity(), his.number())));
  }

  @Override
  public Decision<Choice> choose(String secret, String password) {
    Moment now = Moment.of(ports.clock());
    return following(secret, now, (link, used) -> whose(used))
        .fold(
            seen -> {
              List<String> faults = faults(password, seen.value());
              return faults.isEmpty()
                  ? chosen(secret, ports.passwordHashes().hash(password), now)
                  : Decision.granted(new Choice.Unusable(faults));
            },
            refused -> new Decision.Refused<>(refused.reasons()));
  }

  private List<String> faults(String password, Whose whose) {
    return passwordRules.faults(password, whose.identity(), whose.email(), whose.number());
  }

  private Decision<Choice> chosen(String secret, String hash, Moment now) {
    Decision<Person> chosen =
        following(
            secret, now, (link, used) -> owner(used).map(it -> stored(it, hash, link, used, now)));
    return chosen.map(person -> {
      Attempts.on(ports, person.number()).succeeded();
      return new Choice.Chosen(person);
    });
  }

  private Person stored(Person person, String hash, StoredLink link, OneTimeLink used, Moment now) {
    ports.links().save(new StoredLink(link.id(), used));
    ports.links().revoke(used.person(), used.purpose());
    for (Purpose purpose : Purpose.values()) {
      ports.links().revoke(person.id(), purpose);
    }
    Optional<Credential> former = ports.credentials().lock(person.id());
    ports
        .credentials()
        .save(
            former
                .map(some -> some.withPassword(hash))
                .orElseGet(() -> new Credential(person.id(), hash, null)));
    desk.end(person.id(), signedIn -> true);
    if (former.isPresent()) {
      desk.tell(person.id(), MailKind.PASSWORD_CHANGED);
    }
    trace(person, used.purpose(), now);
    return person;
  }

  private void trace(Person person, Purpose purpose, Moment now) {
    AuditAct act =
        purpose == Purpose.EMAIL_CONFIRMATION ? AuditAct.ACCOUNT_OPENED : AuditAct.PASSWORD_CHOSEN;
    desk.trace(
        person.id(),
        null,
        act,
        purpose == Purpose.FORGOTTEN_PASSWORD ? "forgotten password" : null,
        now);
  }

  /** Finds the link and locks it; {@code then} gets it as it is, and as it is once used. */
  private <T> Decision<T> following(
      String secret, Moment now, BiFunction<StoredLink, OneTimeLink, Optional<T>> then) {
    return ports
        .transactions()
        .decide(() ->
            ports
                .links()
                .lock(ports.secrets().hash(secret))
                .map(link ->
                    link.link()
                        .use(link.link().purpose(), now.day())
                        .fold(
                            used -> orUnseen(then.apply(link, used.value())),
                            refused -> new Decision.Refused<T>(refused.reasons())))
                .orElseGet(LinkFollowing::unseen));
  }

  private Optional<Whose> whose(OneTimeLink link) {
    return link.purpose() == Purpose.EMAIL_CONFIRMATION
        ? ports
            .registrations()
            .find(link.person())
            .map(asked -> new Whose(asked.identity(), asked.email(), null))
        : ports
            .persons()
            .find(link.person())
            .map(person -> new Whose(person.identity(), person.email(), person.number()));
  }

  private Optional<Person> owner(OneTimeLink link) {
    return link.purpose() == Purpose.EMAIL_CONFIRMATION
        ? ports.registrations().find(link.person()).map(this::confirmed)
        : ports.persons().find(link.person());
  }

  /** A new person, unless he asked twice and confirmed the other one meanwhile. */
  private Person confirmed(Registration asked) {
    NewPersons newPersons = new NewPersons(asked::person, ports.forprevNumbers()::draw);
    Person person =
        ports.lockedPersons().hold(asked.identity()).stream()
            .filter(known -> known.email().equalsIgnoreCase(asked.email()))
            .findFirst()
            .orElseGet(() -> newPersons.named(asked.identity(), asked.email()))
            .gaining(Role.APPLICANT, new Scope.Own());
    ports.persons().save(person);
    ports.registrations().delete(asked.person());
    return person;
  }

  private static <T> Decision<T> orUnseen(Optional<T> found) {
    return found.<Decision<T>>map(Decision::granted).orElseGet(LinkFollowing::unseen);
  }

  private static <T> Decision<T> unseen() {
    return Decision.refused(Reason.unseen(Rule.USR_11));
  }
}
