package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.ApiToken;
import fr.forprev.application.account.IdentifyCaller;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Person.Profile;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdentifyCallerTest {

  private static final LocalDate LAST_DAY = LocalDate.of(2023, 6, 30);
  private static final String HASH = "0f".repeat(32);
  private static final Actor KARINE = People.as(People.KARINE);

  private final InMemoryForprev store = new InMemoryForprev();
  private final SettableClock clock = SettableClock.on(LAST_DAY);
  private final IdentifyCaller callers =
      IdentifyCaller.of(store.apiTokens(), store.persons(), clock);

  @BeforeEach
  void giveKarineAToken() {
    SampleOrganisations.saveAll(store);
    People.saveAll(store);
    store.apiTokens().save(new ApiToken(HASH, KARINE, LAST_DAY));
  }

  @Test
  void isTheActorToWhomTheTokenWasGiven() {
    assertThat(callers.callerOf(HASH)).contains(KARINE);
  }

  @Test
  void isNobodyForAnotherToken() {
    assertThat(callers.callerOf("f0".repeat(32))).isEmpty();
  }

  @Test
  void isKnownUntilTheLastDayEndsInParis() {
    clock.set(Instant.parse("2023-06-30T21:59:59Z"));
    assertThat(callers.callerOf(HASH)).contains(KARINE);

    clock.set(Instant.parse("2023-06-30T22:00:00Z"));
    assertThat(callers.callerOf(HASH)).isEmpty();
  }

  @Test
  void isNobodyOnceTheRoleIsLost() {
    store
        .persons()
        .save(
            karine(
                new Profile(
                    Role.DELEGATE, new Scope.OfOrganisation(SampleOrganisations.MAROSE.id()))));
    assertThat(callers.callerOf(HASH)).isEmpty();

    store
        .persons()
        .save(
            karine(
                new Profile(
                    Role.MANAGER, new Scope.OfOrganisation(SampleOrganisations.ATLANTIQUE.id()))));
    assertThat(callers.callerOf(HASH)).isEmpty();
  }

  private static Person karine(Profile profile) {
    return new Person(
        People.KARINE.id(),
        People.KARINE.number(),
        People.KARINE.identity(),
        People.KARINE.email(),
        List.of(profile));
  }
}
