package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.AskedMail;
import fr.forprev.application.account.AskedMails;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Recovery.ForgottenNumber;
import fr.forprev.domain.account.Recovery.ForgottenPassword;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link AskedMails} promises. */
public abstract class AskedMailsContract extends StoreContract {

  private static final UUID FIRST = Keys.of(801);
  private static final UUID SECOND = Keys.of(802);
  private static final UUID THIRD = Keys.of(803);

  private final AskedMail password =
      new AskedMail.ToRecover(
          new ForgottenPassword(new ForprevNumber("BCD99999"), " Personne@example.FR "));
  private final AskedMail number =
      new AskedMail.ToRecover(new ForgottenNumber(People.KARINE.email()));
  private final AskedMail account =
      new AskedMail.ToRegister(People.HELENE.identity(), "Helene.Martin@example.fr ");

  @Test
  void waitTheFirstOnesFirst() {
    assertThat(store.askedMails().waiting(10)).isEmpty();

    store.askedMails().add(SECOND, number);
    store.askedMails().add(THIRD, account);
    store.askedMails().add(FIRST, password);

    assertThat(store.askedMails().waiting(10)).containsExactly(FIRST, SECOND, THIRD);
    assertThat(store.askedMails().waiting(2)).containsExactly(FIRST, SECOND);
  }

  @Test
  void areTakenAsTheyWereTypedWhoeverIsKnown() {
    store.askedMails().add(FIRST, password);
    store.askedMails().add(SECOND, number);
    store.askedMails().add(THIRD, account);

    assertThat(take(FIRST)).contains(password);
    assertThat(take(SECOND)).contains(number);
    assertThat(take(THIRD)).contains(account);
  }

  @Test
  void areTakenOnce() {
    store.askedMails().add(FIRST, password);
    store.askedMails().add(SECOND, number);

    take(FIRST);

    assertThat(take(FIRST)).isEmpty();
    assertThat(store.askedMails().waiting(10)).containsExactly(SECOND);
    assertThat(take(Keys.of(404))).isEmpty();
  }

  @Test
  void waitAgainWhenTheActComesToNothing() {
    store.askedMails().add(FIRST, password);

    inRefusedAct(() -> assertThat(store.askedMails().take(FIRST)).contains(password));

    assertThat(store.askedMails().waiting(10)).containsExactly(FIRST);
    assertThat(take(FIRST)).contains(password);
  }

  @Test
  void areNeverTakenByTwoActsAtOnce() {
    List<UUID> keys = IntStream.rangeClosed(1, 20).mapToObj(Keys::of).toList();
    keys.forEach(key -> store.askedMails().add(key, number));

    List<Future<Long>> taking =
        Stream.generate(() ->
                Elsewhere.start(() -> keys.stream().filter(key -> take(key).isPresent()).count()))
            .limit(4)
            .toList();

    assertThat(taking.stream().mapToLong(Elsewhere::get).sum()).isEqualTo(keys.size());
    assertThat(store.askedMails().waiting(10)).isEmpty();
  }

  private Optional<AskedMail> take(UUID key) {
    return inAct(() -> store.askedMails().take(key));
  }
}
