package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.application.account.ApiToken;
import fr.forprev.application.account.ApiTokens;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.People;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link ApiTokens} promises. */
public abstract class ApiTokensContract extends StoreContract {

  private static final LocalDate LAST_DAY = LocalDate.of(2024, 2, 29);

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void findNothingForAnUnknownHash() {
    store.apiTokens().save(token("a", People.as(People.KARINE)));

    assertThat(store.apiTokens().find(hash("b"))).isEmpty();
  }

  @Test
  void keepTheActorOfEachScope() {
    ApiToken ofEntity = token("a", People.as(People.KARINE));
    ApiToken ofTrainer = token("b", People.as(People.HELENE));
    ApiToken ofCaisse =
        token(
            "c",
            new Actor(
                People.BENOIT.id(), Role.INSTRUCTOR, new Scope.OfCaisse("CARSAT_RHONE_ALPES")));
    ApiToken national = token("d", new Actor(People.BENOIT.id(), Role.INRS, new Scope.National()));

    store.apiTokens().save(ofEntity);
    store.apiTokens().save(ofTrainer);
    store.apiTokens().save(ofCaisse);
    inAct(() -> store.apiTokens().save(national));

    assertThat(store.apiTokens().find(hash("a"))).contains(ofEntity);
    assertThat(store.apiTokens().find(hash("b"))).contains(ofTrainer);
    assertThat(store.apiTokens().find(hash("c"))).contains(ofCaisse);
    assertThat(store.apiTokens().find(hash("d"))).contains(national);
  }

  @Test
  void findAnExpiredTokenToo() {
    ApiToken expired = new ApiToken(hash("e"), People.as(People.KARINE), LocalDate.of(2001, 1, 1));
    store.apiTokens().save(expired);

    assertThat(store.apiTokens().find(hash("e"))).contains(expired);
  }

  @Test
  void refuseAHashThatIsStoredAlready() {
    ApiToken first = token("f", People.as(People.KARINE));
    store.apiTokens().save(first);

    assertThatThrownBy(
            () -> inAct(() -> store.apiTokens().save(token("f", People.as(People.YANN)))))
        .isInstanceOf(ConflictException.class);
    assertThat(store.apiTokens().find(hash("f"))).contains(first);
  }

  private static ApiToken token(String digit, Actor actor) {
    return new ApiToken(hash(digit), actor, LAST_DAY);
  }

  /** As long as a SHA-256 in hexadecimal. */
  private static String hash(String digit) {
    return digit.repeat(64);
  }
}
