package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.EndedAccess;
import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.application.account.Registrations.Registration;
import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.account.PersonId;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link EndedAccess} promises. */
public abstract class EndedAccessContract extends StoreContract {

  private static final Instant SEEN = Instant.parse("2024-02-29T11:30:00Z");
  private static final Instant STARTED = Instant.parse("2024-02-29T00:00:00Z");
  private static final Instant FAILED = Instant.parse("2024-02-28T12:00:00Z");
  private static final LocalDate ISSUED = LocalDate.of(2024, 2, 14);
  private static final EndedAccess.Until UNTIL =
      new EndedAccess.Until(SEEN, STARTED, FAILED, ISSUED);

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void forgetsSignInsLastUsedOrBegunUntilThen() {
    SignedIn idle = signedIn(1, STARTED.plusSeconds(1), SEEN);
    SignedIn old = signedIn(2, STARTED, SEEN.plusSeconds(1));
    SignedIn inUse = signedIn(3, STARTED.plusSeconds(1), SEEN.plusSeconds(1));
    store.signIns().save(idle);
    store.signIns().save(old);
    store.signIns().save(inUse);

    store.endedAccess().forget(UNTIL);

    assertThat(store.signIns().of(People.KARINE.id())).containsExactly(inUse);
  }

  @Test
  void forgetsFailuresOfWhichTheLastOneWasUntilThen() {
    store.failedAttempts().add("old", FAILED.minusSeconds(1));
    store.failedAttempts().add("old", FAILED);
    store.failedAttempts().add("recent", FAILED);
    store.failedAttempts().add("recent", FAILED.plusSeconds(1));

    store.endedAccess().forget(UNTIL);

    assertThat(store.failedAttempts().of("old")).isEmpty();
    assertThat(store.failedAttempts().of("recent")).isPresent();
  }

  @Test
  void forgetsLinksIssuedUntilThenUsedOrNotWithTheRegistrationsToWhichNoneLeads() {
    StoredLink recent = link(5, ISSUED.plusDays(1), null);
    register(4, link(4, ISSUED, null));
    register(5, recent);
    register(6, link(6, ISSUED, ISSUED));

    store.endedAccess().forget(UNTIL);

    assertThat(inAct(() -> store.links().lock(secret(5)))).contains(recent);
    assertThat(store.registrations().find(applicant(5))).isPresent();
    assertThat(inAct(() -> store.links().lock(secret(4)))).isEmpty();
    assertThat(inAct(() -> store.links().lock(secret(6)))).isEmpty();
    assertThat(store.registrations().find(applicant(4))).isEmpty();
    assertThat(store.registrations().find(applicant(6))).isEmpty();
  }

  @Test
  void keepsTheLinksOfPersonsThatAreRecent() {
    StoredLink first =
        new StoredLink(
            Keys.of(4),
            OneTimeLink.issued(Purpose.FORGOTTEN_PASSWORD, People.KARINE.id(), ISSUED.plusDays(1)));
    store.links().save(first);
    store.links().addSecret(first.id(), secret(4));

    store.endedAccess().forget(UNTIL);

    assertThat(inAct(() -> store.links().lock(secret(4)))).contains(first);
  }

  private void register(int number, StoredLink link) {
    inAct(() -> {
      store
          .registrations()
          .save(
              new Registration(applicant(number), People.KARINE.identity(), "karine@example.org"));
      store.links().save(link);
      store.links().addSecret(link.id(), secret(number));
    });
  }

  private static StoredLink link(int number, LocalDate issuedOn, @Nullable LocalDate usedOn) {
    return new StoredLink(
        Keys.of(number),
        new OneTimeLink(Purpose.EMAIL_CONFIRMATION, applicant(number), issuedOn, usedOn));
  }

  private static PersonId applicant(int number) {
    return new PersonId(Keys.of(100 + number));
  }

  private static SignedIn signedIn(int number, Instant startedAt, Instant seenAt) {
    return new SignedIn(
        Keys.of(number),
        secret(number),
        People.KARINE.id(),
        null,
        true,
        startedAt,
        seenAt,
        "Firefox");
  }

  private static String secret(int number) {
    return "%064x".formatted(number);
  }
}
