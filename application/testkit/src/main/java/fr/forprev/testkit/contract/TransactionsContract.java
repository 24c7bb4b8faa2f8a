package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleOrganisations.MAROSE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions;
import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What {@link Transactions} promises. */
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
    fillWithPeople();
    SampleSession sample = SampleSession.number(1);
    store.sessions().save(sample.withTrainer());

    inRefusedAct(() -> {
      store.sessions().save(sample.generatedOn(SampleSession.END));
      store.certificates().add(sample.certificates(SampleSession.END));
      store.sessions().save(SampleSession.number(2).bareDraft());
    });

    assertThat(store.sessions().find(sample.id())).contains(sample.withTrainer());
    assertThat(store.certificates().of(sample.id())).isEmpty();
    assertThat(store.sessions().find(SampleSession.number(2).id())).isEmpty();
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
              inAct(() -> store.persons().find(People.KARINE.id()));
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
    fillWithPeople();
    SampleSession winner = SampleSession.number(1);
    store.sessions().save(winner.generatedOn(SampleSession.END));
    store.certificates().add(winner.certificates(SampleSession.END));
    AtomicInteger runs = new AtomicInteger();

    Decision<Boolean> decision =
        store
            .transactions()
            .decide(() -> {
              if (runs.incrementAndGet() == 1) {
                store.sessions().save(SampleSession.number(2).bareDraft());
                store.certificates().add(winner.certificates(SampleSession.END));
              }
              return Decision.granted(
                  store.sessions().find(SampleSession.number(2).id()).isEmpty());
            });

    assertThat(runs).hasValue(2);
    assertThat(decision).isEqualTo(Decision.granted(true));
  }

  @Test
  void giveUpAnActThatCollidesThreeTimes() {
    fillWithPeople();
    SampleSession winner = SampleSession.number(1);
    store.sessions().save(winner.generatedOn(SampleSession.END));
    store.certificates().add(winner.certificates(SampleSession.END));
    AtomicInteger runs = new AtomicInteger();

    assertThatThrownBy(() ->
            inAct(() -> {
              runs.incrementAndGet();
              store.sessions().save(SampleSession.number(2).bareDraft());
              store.certificates().add(winner.certificates(SampleSession.END));
            }))
        .isInstanceOf(ConflictException.class)
        .hasCauseInstanceOf(RuntimeException.class);
    assertThat(runs).hasValue(3);
    assertThat(store.sessions().find(SampleSession.number(2).id())).isEmpty();
  }
}
