package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.account.AccountPorts;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.PasswordHashes;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.SignIn.From;
import fr.forprev.application.account.SignIn.Outcome;
import fr.forprev.application.account.SignIn.Outcome.Opened;
import fr.forprev.application.account.SignedIn;
import fr.forprev.application.account.TooBusyException;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_01)
class SignInTest extends AccountUseCase {

  @Test
  void opensWithNumberAndPasswordAndTracesIt() {
    Opened opened = signedIn(People.KARINE);

    SignedIn expected =
        new SignedIn(
            opened.signedIn().id(),
            ports.secrets().hash(opened.secret()),
            People.KARINE.id(),
            People.KARINE.profiles().get(0),
            true,
            START,
            START,
            "Mozilla/5.0");
    assertThat(opened.signedIn()).isEqualTo(expected);
    assertThat(store.signIns().of(People.KARINE.id())).containsExactly(expected);
    assertThat(store.auditEntries())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .containsExactly(
            new AuditEntry(
                opened.signedIn().id(),
                START,
                People.as(People.KARINE),
                AuditAct.SIGNED_IN,
                People.KARINE.id().value()));
  }

  @Test
  void takesTheNumberInSmallLettersAndWithSpacesAround() {
    assertThat(signIn.signIn(" krp20417\t", PASSWORD, HOME, null)).isInstanceOf(Opened.class);
  }

  @Test
  void answersTheSameWhateverDoesNotGoTogether() {
    assertUnknown(attempt(People.KARINE, PASSWORD + " "));
    assertUnknown(attempt(People.YANN, PASSWORD)); // without any password yet
    assertUnknown(signIn.signIn("BCD12345", PASSWORD, HOME, null));
    assertUnknown(signIn.signIn("personne", PASSWORD, HOME, null));
    assertUnknown(signIn.signIn("", "", HOME, null));
    assertThat(acts()).isEmpty();
  }

  @Test
  void namesTheAccountOfAFailureForTheLogAlone() {
    assertThat(attempt(People.KARINE, "faux")).isEqualTo(new Outcome.Unknown(People.KARINE.id()));
    assertThat(attempt(People.YANN, PASSWORD)).isEqualTo(new Outcome.Unknown(People.YANN.id()));
    assertThat(signIn.signIn("BCD12345", PASSWORD, HOME, null)).isEqualTo(new Outcome.Unknown());
    assertThat(signIn.signIn("personne", PASSWORD, HOME, null)).isEqualTo(new Outcome.Unknown());
  }

  @Test
  void comparesWithAHashOfNobodyWhenThereIsNone() {
    CountingHashes counting = new CountingHashes(hashes);
    SignIn counted = SignIn.of(withHashes(counting));

    counted.signIn("BCD12345", PASSWORD, HOME, null);
    counted.signIn("personne", PASSWORD, HOME, null);
    counted.signIn(People.KARINE.number().value(), "faux", HOME, null);

    assertThat(counting.compared).isEqualTo(3);
  }

  @Test
  void choosesNoProfileForWhoHasSeveralOrNone() {
    store.persons().save(People.KARINE.gaining(Role.TRAINER, new Scope.Own()));
    assertThat(signedIn(People.KARINE).signedIn().profile()).isNull();

    store.persons().save(without(People.KARINE));
    assertThat(signedIn(People.KARINE).signedIn().profile()).isNull();
  }

  @Test
  void endsTheSignInThatTheBrowserHadAndThoseThatHaveExpired() {
    SignedIn forgotten = signedIn(People.KARINE).signedIn();
    clock.advance(Duration.ofMinutes(20));
    SignedIn elsewhere = signedIn(People.KARINE).signedIn();
    Opened previous = signedIn(People.HELENE);
    clock.advance(Duration.ofMinutes(10));

    Opened opened =
        (Opened) signIn.signIn(People.KARINE.number().value(), PASSWORD, HOME, previous.secret());

    assertThat(store.signIns().of(People.KARINE.id()))
        .containsExactly(opened.signedIn(), elsewhere)
        .doesNotContain(forgotten);
    assertThat(store.signIns().of(People.HELENE.id())).isEmpty();
  }

  @Test
  void giveANewSecretEachTime() {
    Opened first = signedIn(People.KARINE);
    Opened second =
        (Opened) signIn.signIn(People.KARINE.number().value(), PASSWORD, HOME, first.secret());

    assertThat(second.secret()).isNotEqualTo(first.secret());
    assertThat(recognize.recognize(first.secret())).isEmpty();
  }

  @Test
  void hashesAgainWhatWasHashedWithWeakerParameters() {
    String outdated = hashes.outdated(PASSWORD);
    store.credentials().save(new Credential(People.KARINE.id(), outdated, null));

    signedIn(People.KARINE);

    String stored = store.credentials().find(People.KARINE.id()).orElseThrow().passwordHash();
    assertThat(stored).isNotEqualTo(outdated).matches(hash -> !hashes.isOutdated(hash));
    assertThat(attempt(People.KARINE, PASSWORD)).isInstanceOf(Opened.class);
  }

  @Test
  void keepsTwoHundredCharactersOfWhatTheBrowserSays() {
    From loud = new From("192.0.2.7", "a\u0000b" + "𝄞".repeat(300));

    Outcome outcome = signIn.signIn(People.KARINE.number().value(), PASSWORD, loud, null);

    assertThat(((Opened) outcome).signedIn().device()).isEqualTo("a b" + "𝄞".repeat(197));
  }

  @Test
  void countsNothingWhenTooManyPasswordsAreBeingChecked() {
    SignIn busy = SignIn.of(withHashes(new BusyHashes()));

    assertThatThrownBy(() -> busy.signIn(People.KARINE.number().value(), PASSWORD, HOME, null))
        .isInstanceOf(TooBusyException.class);
    assertThat(store.failedAttempts().of("account:KRP20417")).isEmpty();
  }

  private AccountPorts withHashes(PasswordHashes other) {
    return store.accountPorts(
        clock, ports.secrets(), other, ports.commonPasswords(), ports.secondFactorCodes());
  }

  private static Person without(Person person) {
    return new Person(person.id(), person.number(), person.identity(), person.email(), List.of());
  }

  /** Counts comparisons. */
  private static final class CountingHashes implements PasswordHashes {
    private final PasswordHashes hashes;
    private int compared;

    CountingHashes(PasswordHashes hashes) {
      this.hashes = hashes;
    }

    @Override
    public String hash(String password) {
      return hashes.hash(password);
    }

    @Override
    public boolean matches(String password, String hash) {
      compared++;
      return hashes.matches(password, hash);
    }

    @Override
    public boolean isOutdated(String hash) {
      return hashes.isOutdated(hash);
    }

    @Override
    public String ofNobody() {
      return hashes.ofNobody();
    }
  }

  private static final class BusyHashes implements PasswordHashes {
    @Override
    public String hash(String password) {
      throw new TooBusyException();
    }

    @Override
    public boolean matches(String password, String hash) {
      throw new TooBusyException();
    }

    @Override
    public boolean isOutdated(String hash) {
      return false;
    }

    @Override
    public String ofNobody() {
      return "";
    }
  }
}
