package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.account.Credential.SecondFactor;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;

final class OwnSecondFactor implements MySecondFactor {

  /** 160 bits in base32. */
  private static final Pattern SECRET = Pattern.compile("[A-Z2-7]{32}");

  private final AccountPorts ports;
  private final AccountDesk desk;
  private final RecoveryCodes recoveryCodes;

  OwnSecondFactor(AccountPorts ports) {
    this.ports = ports;
    this.desk = new AccountDesk(ports);
    this.recoveryCodes = new RecoveryCodes(ports.secrets());
  }

  @Override
  public Proposal propose(SignedIn current) {
    return proposal(current, ports.secondFactorCodes().newSecret());
  }

  @Override
  public Proposal proposeAgain(SignedIn current, String secret) {
    return SECRET.matcher(secret).matches() ? proposal(current, secret) : propose(current);
  }

  private Proposal proposal(SignedIn current, String secret) {
    current.mustBeComplete();
    return new Proposal(
        secret,
        "otpauth://totp/Forprev:"
            + desk.person(current).number()
            + "?secret="
            + secret
            + "&issuer=Forprev&algorithm=SHA1&digits=6&period=30");
  }

  @Override
  public Optional<Enabled> enable(SignedIn current, String password, String secret, String code) {
    current.mustBeComplete();
    Moment now = Moment.of(ports.clock());
    boolean guarded = desk.hasSecondFactor(current.person());
    if (guarded && wrongPassword(desk.person(current), password, now).isPresent()) {
      return Optional.empty();
    }
    OptionalLong step =
        SECRET.matcher(secret).matches()
            ? ports.secondFactorCodes().step(secret, code.replaceAll("\\s", ""), now.instant())
            : OptionalLong.empty();
    return step.isEmpty()
        ? Optional.empty()
        : desk.act(() -> enabled(current, guarded, secret, step.getAsLong(), now));
  }

  /** Looks again at what is locked now: a factor set up meanwhile is not replaced unasked. */
  private Optional<Enabled> enabled(
      SignedIn current, boolean guarded, String secret, long step, Moment now) {
    Credential credential = ports.credentials().lock(current.person()).orElseThrow();
    if (credential.secondFactor() != null && !guarded) {
      return Optional.empty();
    }
    return desk.renewed(current, now)
        .map(renewed -> {
          List<String> codes = recoveryCodes.draw();
          List<String> hashes = codes.stream().map(recoveryCodes::hash).toList();
          ports
              .credentials()
              .save(credential.withSecondFactor(new SecondFactor(secret, step, hashes)));
          desk.trace(current, AuditAct.SECOND_FACTOR_SET, now);
          desk.tell(current.person(), MailKind.SECOND_FACTOR_CHANGED);
          return new Enabled(codes, renewed);
        });
  }

  @Override
  public Decision<MyAccount.Outcome> disable(SignedIn current, String password) {
    current.mustBeComplete();
    Moment now = Moment.of(ports.clock());
    Optional<MyAccount.Outcome> obstacle = wrongPassword(desk.person(current), password, now);
    return obstacle
        .<Decision<MyAccount.Outcome>>map(Decision::granted)
        .orElseGet(() -> ports.transactions().decide(() -> disabled(current, now)));
  }

  private Decision<MyAccount.Outcome> disabled(SignedIn current, Moment now) {
    return Decision.of(
        desk.person(current).secondFactorObstacle().stream().toList(),
        () -> {
          Credential credential = ports.credentials().lock(current.person()).orElseThrow();
          return credential.secondFactor() == null
              ? new MyAccount.Outcome.Done()
              : removed(current, credential, now);
        });
  }

  private MyAccount.Outcome removed(SignedIn current, Credential credential, Moment now) {
    return desk.renewed(current, now)
        .<MyAccount.Outcome>map(secret -> {
          ports.credentials().save(credential.withSecondFactor(null));
          desk.trace(current, AuditAct.SECOND_FACTOR_REMOVED, now);
          desk.tell(current.person(), MailKind.SECOND_FACTOR_CHANGED);
          return new MyAccount.Outcome.Renewed(secret);
        })
        .orElseGet(MyAccount.Outcome.Ended::new);
  }

  private Optional<MyAccount.Outcome> wrongPassword(Person person, String password, Moment now) {
    return new PasswordCheck(ports).obstacle(person, password, now.instant());
  }
}
