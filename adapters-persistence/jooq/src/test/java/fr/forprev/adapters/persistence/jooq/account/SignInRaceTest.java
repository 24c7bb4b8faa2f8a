package fr.forprev.adapters.persistence.jooq.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.Credential.SecondFactor;
import fr.forprev.application.account.GiveSecondFactor;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.SignIn.From;
import fr.forprev.application.account.SignIn.Outcome;
import fr.forprev.application.account.SignIn.Outcome.Opened;
import fr.forprev.application.account.SignedIn;
import fr.forprev.testkit.CodeDevice;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One person who signs in on several devices at the same moment. */
class SignInRaceTest {
  private static final int MANY = 6;
  private static final String PASSWORD = "les tuiles du préau, mardi";
  private static final From HOME = new From("192.0.2.7", "Mozilla/5.0");
  private static final CodeDevice DEVICE = new CodeDevice("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private final SettableClock clock = SettableClock.at(Instant.parse("2024-02-29T08:00:00Z"));
  private final AccountPorts ports = POSTGRES.store().accountPorts(clock);

  @BeforeEach
  void storeThePersons() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    People.saveAll(POSTGRES.store());
    protectWith(null);
  }

  @Test
  void isSignedInOnEach() {
    List<Outcome> outcomes = Racers.atOnce(MANY, number -> signIn());

    assertThat(opened(outcomes)).hasSize(MANY);
    assertThat(ports.signIns().of(People.KARINE.id()))
        .containsExactlyInAnyOrderElementsOf(
            opened(outcomes).stream().map(Opened::signedIn).toList());
  }

  @Test
  void givesTheCodeOfTheMomentOnceAlone() {
    protectWith(new SecondFactor(DEVICE.secret(), 0, List.of()));
    List<Opened> waiting = Stream.generate(() -> (Opened) signIn()).limit(MANY).toList();

    assertOnceAlone(waiting, DEVICE.code(clock.instant()));
  }

  @Test
  void givesARecoveryCodeOnceAlone() {
    String code = "0123456789abcdef0123";
    String hash = ports.secrets().hash(code);
    protectWith(new SecondFactor(DEVICE.secret(), 0, List.of("0".repeat(64), hash)));
    List<Opened> waiting = Stream.generate(() -> (Opened) signIn()).limit(MANY).toList();

    assertOnceAlone(waiting, code);

    SecondFactor left = ports.credentials().find(People.KARINE.id()).orElseThrow().secondFactor();
    assertThat(left).isEqualTo(new SecondFactor(DEVICE.secret(), 0, List.of("0".repeat(64))));
  }

  @Test
  void whoIsSignedOutMeanwhileStaysOut() {
    Opened opened = (Opened) signIn();
    SignedIn used = opened.signedIn().usedAt(clock.instant().plus(Duration.ofMinutes(2)));

    Racers.atOnce(
        2,
        number -> {
          if (number == 0) {
            ports.signIns().delete(used.id());
            return true;
          }
          return ports.signInRenewal().renew(used.hash(), used);
        });

    assertThat(ports.signIns().of(People.KARINE.id())).isEmpty();
  }

  private void assertOnceAlone(List<Opened> waiting, String code) {
    List<Outcome> given =
        Racers.atOnce(
            MANY,
            number -> GiveSecondFactor.of(ports).give(waiting.get(number).secret(), code, HOME));

    assertThat(opened(given)).hasSize(1);
    assertThat(ports.signIns().of(People.KARINE.id()).stream().filter(SignedIn::complete))
        .containsExactly(opened(given).get(0).signedIn());
  }

  private Outcome signIn() {
    return SignIn.of(ports).signIn(People.KARINE.number().value(), PASSWORD, HOME, null);
  }

  private void protectWith(@Nullable SecondFactor factor) {
    ports
        .credentials()
        .save(new Credential(People.KARINE.id(), ports.passwordHashes().hash(PASSWORD), factor));
  }

  private static List<Opened> opened(List<Outcome> outcomes) {
    return outcomes.stream().filter(Opened.class::isInstance).map(Opened.class::cast).toList();
  }
}
