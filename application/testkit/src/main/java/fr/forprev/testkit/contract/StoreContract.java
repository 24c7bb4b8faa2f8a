package fr.forprev.testkit.contract;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.testkit.Answers;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.Store;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;

/** What the contracts have in common: a fresh store for each test. */
public abstract class StoreContract {

  /** The store of the running test. */
  protected Store store;

  /** A store that holds nothing, not even a catalogue. */
  protected abstract Store newStore();

  @BeforeEach
  void takeFreshStore() {
    store = newStore();
  }

  /** Stores the {@link SampleOrganisations} and the {@link People}, to whom sessions refer. */
  final void fillWithPeople() {
    SampleOrganisations.saveAll(store);
    People.saveAll(store);
  }

  /** Runs {@code act} in a transaction that commits. */
  final <T> T inAct(Supplier<T> act) {
    return Answers.granted(store.transactions().decide(() -> Decision.granted(act.get())));
  }

  /** Runs {@code act} in a transaction that commits. */
  final void inAct(Runnable act) {
    inAct(() -> {
      act.run();
      return true;
    });
  }

  /** Runs {@code act} in a transaction that rolls back. */
  final void inRefusedAct(Runnable act) {
    store
        .transactions()
        .decide(() -> {
          act.run();
          return refusal();
        });
  }

  /** A refusal like another. */
  static Decision<Boolean> refusal() {
    return Decision.refused(Reason.of(Rule.SES_24, Unblock.never()));
  }
}
