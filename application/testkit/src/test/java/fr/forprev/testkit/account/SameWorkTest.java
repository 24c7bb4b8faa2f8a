package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.Recover;
import fr.forprev.application.account.Register;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Recovery.ForgottenNumber;
import fr.forprev.domain.account.Recovery.ForgottenPassword;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Before the answer the same calls are made whether anybody is known or not, in the same order. */
@Verifies(Rule.USR_11)
class SameWorkTest {

  private static final Person KNOWN = People.KARINE;
  private static final String KNOWN_EMAIL = KNOWN.email();
  private static final String OTHER_EMAIL = "personne@example.fr";
  private static final List<String> THE_WORK =
      List.of(
          "FailedAttempts.of",
          "FailedAttempts.add",
          "FailedAttempts.of",
          "FailedAttempts.add",
          "NewId.next",
          "AskedMails.add");

  private final List<String> calls = new ArrayList<>();
  private final AccountPorts ports =
      WatchedPorts.of(new AccountScene().ports(), (call, arguments) -> calls.add(call));
  private final Recover recover = Recover.of(ports);
  private final Register register = Register.of(ports);

  @Test
  void forAForgottenNumber() {
    recover.recover(new ForgottenNumber(KNOWN_EMAIL), "192.0.2.1");
    assertTheWork();

    recover.recover(new ForgottenNumber(OTHER_EMAIL), "192.0.2.2");
    assertTheWork();
  }

  @Test
  void forAForgottenPassword() {
    recover.recover(new ForgottenPassword(KNOWN.number(), KNOWN_EMAIL), "192.0.2.1");
    assertTheWork();

    recover.recover(new ForgottenPassword(KNOWN.number(), OTHER_EMAIL), "192.0.2.2");
    assertTheWork();

    recover.recover(
        new ForgottenPassword(new ForprevNumber("BCD99999"), "autre@example.fr"), "192.0.2.3");
    assertTheWork();
  }

  @Test
  void forAnAccountOfAnApplicant() {
    Identity nadia =
        new Identity(new Name("Ferrand"), new Name("Nadia"), LocalDate.of(1992, 2, 29));

    register.register(KNOWN.identity(), KNOWN_EMAIL, "192.0.2.1");
    assertTheWork();

    register.register(KNOWN.identity(), OTHER_EMAIL, "192.0.2.2");
    assertTheWork();

    register.register(nadia, "nadia@example.fr", "192.0.2.3");
    assertTheWork();
  }

  private void assertTheWork() {
    assertThat(calls).isEqualTo(THE_WORK);
    calls.clear();
  }
}
