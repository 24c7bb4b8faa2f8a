package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.DataCorrection;
import fr.forprev.domain.account.FirstConnection;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.caisse.BundledCaisses;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

final class OwnAccount implements MyAccount {

  /** His e-mail is his own whatever he holds: the role that everybody may ask for will do. */
  private static final Person.Profile WITHOUT_ROLE =
      new Person.Profile(Role.APPLICANT, new Scope.Own());

  private final AccountPorts ports;
  private final AccountDesk desk;
  private final Set<String> caisses =
      BundledCaisses.caisses().all().stream()
          .map(caisse -> caisse.code().value())
          .collect(Collectors.toUnmodifiableSet());

  OwnAccount(AccountPorts ports) {
    this.ports = ports;
    this.desk = new AccountDesk(ports);
  }

  @Override
  public Shown show(SignedIn current) {
    current.mustBeComplete();
    return new Shown(
        desk.person(current),
        ports.settings().of(current.person()),
        desk.hasSecondFactor(current.person()));
  }

  @Override
  public Decision<AccountSettings> answer(SignedIn current, AccountSettings answered) {
    current.mustBeComplete();
    Moment now = Moment.of(ports.clock());
    return ports
        .transactions()
        .decide(() -> {
          AccountSettings before = ports.settings().of(current.person());
          return FirstConnection.answer(desk.person(current), before, answered, caisses)
              .map(after -> {
                if (!after.equals(before)) {
                  ports.settings().save(current.person(), after);
                  desk.trace(current, AuditAct.SETTINGS_CHANGED, now);
                }
                return after;
              });
        });
  }

  @Override
  public Decision<Outcome> changeEmail(SignedIn current, String password, String email) {
    current.mustBeComplete();
    Moment now = Moment.of(ports.clock());
    return obstacle(current, password, now)
        .<Decision<Outcome>>map(Decision::granted)
        .orElseGet(
            () -> ports.transactions().decide(() -> changedEmail(current, email.strip(), now)));
  }

  private Decision<Outcome> changedEmail(SignedIn current, String email, Moment now) {
    Person person = ports.lockedPersons().lock(current.person()).orElseThrow();
    return new DataCorrection(person.identity(), email, null)
        .of(person, himself(current, person))
        .map(corrected -> {
          ports.persons().save(corrected.after());
          ports.links().revoke(person.id(), Purpose.FORGOTTEN_PASSWORD);
          desk.trace(current, AuditAct.EMAIL_CHANGED, now);
          desk.tell(person.id(), MailKind.EMAIL_CHANGED);
          desk.tellAt(person.email(), person.id(), MailKind.EMAIL_CHANGED);
          return new Outcome.Done();
        });
  }

  /** With the profile in use; at the first connection there may be none of several yet. */
  private static Actor himself(SignedIn current, Person person) {
    Person.Profile profile =
        Stream.concat(Stream.ofNullable(current.profile()), person.profiles().stream())
            .findFirst()
            .orElse(WITHOUT_ROLE);
    return new Actor(person.id(), profile.role(), profile.scope());
  }

  @Override
  public Outcome changePassword(SignedIn current, String password, String next) {
    current.mustBeComplete();
    Moment now = Moment.of(ports.clock());
    return obstacle(current, password, now)
        .or(() -> unusable(desk.person(current), password, next))
        .orElseGet(() -> {
          String hash = ports.passwordHashes().hash(next);
          return desk.act(() -> changedPassword(current, hash, now));
        });
  }

  private Optional<Outcome> unusable(Person person, String password, String next) {
    List<String> faults =
        new ArrayList<>(new PasswordRules(ports.commonPasswords()).faults(next, person));
    if (next.equals(password)) {
      faults.add("Choisissez un autre mot de passe que l'actuel.");
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Unusable(faults));
  }

  private Outcome changedPassword(SignedIn current, String hash, Moment now) {
    Credential credential = ports.credentials().lock(current.person()).orElseThrow();
    return desk.renewed(current, now)
        .<Outcome>map(secret -> {
          ports.credentials().save(credential.withPassword(hash));
          ports.links().revoke(current.person(), Purpose.FORGOTTEN_PASSWORD);
          desk.trace(current, AuditAct.PASSWORD_CHANGED, now);
          desk.tell(current.person(), MailKind.PASSWORD_CHANGED);
          return new Outcome.Renewed(secret);
        })
        .orElseGet(Outcome.Ended::new);
  }

  private Optional<Outcome> obstacle(SignedIn current, String password, Moment now) {
    return new PasswordCheck(ports).obstacle(desk.person(current), password, now.instant());
  }
}
