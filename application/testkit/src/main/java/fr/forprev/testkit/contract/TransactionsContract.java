package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleOrganisations.ATLANTIQUE;
import static fr.forprev.testkit.SampleOrganisations.MAROSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions;
import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.SampleSession;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@link Transactions} promises, shown on stored entities. */
public abstract class TransactionsContract extends StoreContract {

  @Test
  void commitWhatTheActGrants() {
    inAct(() -> store.organisations().save(MAROSE));

    assertThat(store.organisations().find(MAROSE.id())).contains(MAROSE);
  }

  @Test
  void rollBackWhatTheActRefuses() {
    inRefusedAct(() -> store.organisations().save(MAROSE));

    assertThat(store.organisations().find(MAROSE.id())).isEmpty();
  }

  @Test
  void rollBackWhenTheActThrowsAndPassItOn() {
    IllegalArgumentException thrown = new IllegalArgumentException("a bug");

    assertThatThrownBy(() ->
            inAct(() -> {
              store.organisations().save(MAROSE);
              throw thrown;
            }))
        .isSameAs(thrown);
    assertThat(store.organisations().find(MAROSE.id())).isEmpty();
  }

  @Test
  void rollBackEveryWriteOfTheAct() {
    store.organisations().save(MAROSE);

    inRefusedAct(() -> {
      store.organisations().save(renamed(MAROSE));
      store.organisations().save(ATLANTIQUE);
    });

    assertThat(store.organisations().find(MAROSE.id())).contains(MAROSE);
    assertThat(store.organisations().find(ATLANTIQUE.id())).isEmpty();
  }

  @Test
  void answerWhatTheActAnswers() {
    Decision<String> granted =
        Decision.granted("yes")
            .with(List.of(Remark.of(Rule.CER_01, Fact.day("start", SampleSession.END))));

    assertThat(store.transactions().decide(() -> granted)).isEqualTo(granted);
    assertThat(store.transactions().decide(TransactionsContract::refusal)).isEqualTo(refusal());
  }

  @Test
  void showTheActWhatItWrote() {
    inAct(() -> {
      store.organisations().save(MAROSE);
      assertThat(store.organisations().find(MAROSE.id())).contains(MAROSE);
    });
  }

  @Test
  void hideFromOthersWhatIsNotCommittedYet() {
    inAct(() -> {
      store.organisations().save(MAROSE);
      assertThat(Elsewhere.ask(() -> store.organisations().find(MAROSE.id()))).isEmpty();
    });

    assertThat(Elsewhere.ask(() -> store.organisations().find(MAROSE.id()))).contains(MAROSE);
  }

  @Test
  void neverNest() {
    assertThatThrownBy(() ->
            inAct(() -> {
              store.organisations().save(MAROSE);
              inAct(() -> store.organisations().find(ATLANTIQUE.id()));
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(store.organisations().find(MAROSE.id())).isEmpty();
  }

  @Test
  void workOnAfterARefusalAndAfterAnException() {
    inRefusedAct(() -> store.organisations().save(MAROSE));
    assertThatThrownBy(() ->
            inAct(() -> {
              throw new IllegalArgumentException("a bug");
            }))
        .isInstanceOf(IllegalArgumentException.class);

    inAct(() -> store.organisations().save(MAROSE));

    assertThat(store.organisations().find(MAROSE.id())).contains(MAROSE);
  }

  @Test
  void runAnActAgainAfterACollisionSoThatItSeesTheWinner() {
    store.organisations().save(MAROSE);
    AtomicInteger runs = new AtomicInteger();

    Decision<Boolean> decision =
        store
            .transactions()
            .decide(() -> {
              if (runs.incrementAndGet() == 1) {
                store.organisations().save(ATLANTIQUE);
                store.organisations().save(impostor());
              }
              return Decision.granted(store.organisations().find(ATLANTIQUE.id()).isEmpty());
            });

    assertThat(runs).hasValue(2);
    assertThat(decision).isEqualTo(Decision.granted(true));
  }

  @Test
  void giveUpAnActThatCollidesThreeTimes() {
    store.organisations().save(MAROSE);
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(() ->
            inAct(() -> {
              runs.incrementAndGet();
              store.organisations().save(ATLANTIQUE);
              store.organisations().save(impostor());
            }))
        .isInstanceOf(ConflictException.class)
        .hasCauseInstanceOf(RuntimeException.class);
    assertThat(runs).hasValue(3);
    assertThat(store.organisations().find(ATLANTIQUE.id())).isEmpty();
  }

  private static Organisation renamed(Organisation organisation) {
    return new Organisation(
        organisation.id(),
        organisation.type(),
        new Name("Un autre nom"),
        organisation.siret(),
        organisation.caisse());
  }

  /** A third entity that says it has the SIRET of the first: a collision (ENT-02). */
  private static Organisation impostor() {
    return new Organisation(
        new OrganisationId(Keys.of(404)), MAROSE.type(), MAROSE.name(), MAROSE.siret(), null);
  }
}
