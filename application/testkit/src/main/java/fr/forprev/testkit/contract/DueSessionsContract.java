package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.DueSessions;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link DueSessions} promises. */
public abstract class DueSessionsContract extends StoreContract {

  private final SampleSession first = SampleSession.number(1);
  private final SampleSession second = SampleSession.number(2);
  private final SampleSession third = SampleSession.number(3);

  @BeforeEach
  void generateOneADay() {
    fillWithPeople();
    store.sessions().save(third.generatedOn(END.plusDays(2)));
    store.sessions().save(first.generatedOn(END));
    store.sessions().save(second.generatedOn(END.plusDays(1)));
  }

  @Test
  void areNoneTheDayBeforeTheFirstGeneration() {
    assertThat(store.dueSessions().generatedUntil(END.minusDays(1), 10)).isEmpty();
  }

  @Test
  void areThoseGeneratedOnTheDayOrBefore() {
    assertThat(store.dueSessions().generatedUntil(END, 10)).containsExactly(first.id());
    assertThat(store.dueSessions().generatedUntil(END.plusDays(1), 10))
        .containsExactly(first.id(), second.id());
  }

  @Test
  void areAllLongAfterwards() {
    assertThat(store.dueSessions().generatedUntil(END.plusYears(3), 10))
        .containsExactly(first.id(), second.id(), third.id());
  }

  @Test
  void areTheOldestWhenThereAreMoreThanTheLimit() {
    assertThat(store.dueSessions().generatedUntil(END.plusDays(2), 2))
        .containsExactly(first.id(), second.id());
  }

  @Test
  void areNeverThoseThatAreNotGenerated() {
    store.sessions().save(SampleSession.number(4).draft(People.HELENE, null));
    store.sessions().save(SampleSession.number(5).withTrainer());
    store.sessions().save(SampleSession.number(6).withEntity());
    store.sessions().save(second.withEntity());

    assertThat(store.dueSessions().generatedUntil(END.plusYears(3), 10))
        .containsExactly(first.id(), third.id());
  }

  @Test
  void areNoLongerThoseThatAreDeleted() {
    store.sessions().delete(first.id());

    assertThat(store.dueSessions().generatedUntil(END.plusDays(1), 10))
        .containsExactly(second.id());
  }
}
