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
    String secret = ports.secondFactorCodes().newSecret();
    return new Proposal(
        secret,
        "otpauth://totp/Forprev:"
            + desk.person(current).number()
            + "?secret="
            + secret
            + "&issuer=Forprev&algorithm=SHA1&digits=6&period=30");
  }

  @Override
  public Optional<List<String>> enable(
      SignedIn current, String password, String secret, String code) {
    Moment now = Moment.of(ports.clock());
    if (isGuarded(current) && wrongPassword(desk.person(current), password, now).isPresent()) {
      return Optional.empty();
    }
    OptionalLong step =
        SECRET.matcher(secret).matches()
            ? ports.secondFactorCodes().step(secret, code.replaceAll("\\s", ""), now.instant())
            : OptionalLong.empty();
    if (step.isEmpty()) {
      return Optional.empty();
    }
    List<String> codes = recoveryCodes.draw();
    SecondFactor factor =
        new SecondFactor(
            secret, step.getAsLong(), codes.stream().map(recoveryCodes::hash).toList());
    desk.act(() -> {
      Credential credential = ports.credentials().lock(current.person()).orElseThrow();
      ports.credentials().save(credential.withSecondFactor(factor));
      desk.trace(current, AuditAct.SECOND_FACTOR_SET, now);
      desk.tell(current.person(), MailKind.SECOND_FACTOR_CHANGED);
      return credential;
    });
    return Optional.of(codes);
  }

  @Override
  public Decision<MyAccount.Outcome> disable(SignedIn current, String password) {
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
          if (credential.secondFactor() != null) {
            ports.credentials().save(credential.withSecondFactor(null));
            desk.trace(current, AuditAct.SECOND_FACTOR_REMOVED, now);
            desk.tell(current.person(), MailKind.SECOND_FACTOR_CHANGED);
          }
          return new MyAccount.Outcome.Done();
        });
  }

  private boolean isGuarded(SignedIn current) {
    return ports
        .credentials()
        .find(current.person())
        .filter(credential -> credential.secondFactor() != null)
        .isPresent();
  }

  private Optional<MyAccount.Outcome> wrongPassword(Person person, String password, Moment now) {
    return new PasswordCheck(ports).obstacle(person, password, now.instant());
  }
}
