package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.DueSessions;
import fr.forprev.domain.session.DeletionNotice;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleSession;
import java.util.List;
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

  @Test
  void areUnannouncedWhenTheyEndedAndAreNotGenerated() {
    Draft early = SampleSession.number(4).ending(END.minusDays(1)).draft(People.HELENE, null);
    WithTrainer same = SampleSession.number(5).withTrainer();
    WithEntity late = SampleSession.number(6).ending(END.plusDays(1)).withEntity();
    List.of(late, same, early).forEach(store.sessions()::save);

    assertThat(store.dueSessions().unannounced(END.minusDays(2), 10)).isEmpty();
    assertThat(store.dueSessions().unannounced(END, 10)).containsExactly(early.id(), same.id());
    assertThat(store.dueSessions().unannounced(END, 1)).containsExactly(early.id());
    assertThat(store.dueSessions().unannounced(END.plusDays(1), 10))
        .containsExactly(early.id(), same.id(), late.id());
  }

  @Test
  void areUnfinishedOnceAnnouncedForTheirOwnEndDate() {
    Draft told = SampleSession.number(4).draft(People.HELENE, null);
    WithTrainer toldOfAnotherDate = SampleSession.number(5).withTrainer();
    List.of(told, toldOfAnotherDate).forEach(store.sessions()::save);
    store.deletionNotices().record(told.id(), new DeletionNotice(END, END.plusDays(80)));
    store
        .deletionNotices()
        .record(toldOfAnotherDate.id(), new DeletionNotice(END.minusDays(1), END.plusDays(80)));

    assertThat(store.dueSessions().unannounced(END, 10)).containsExactly(toldOfAnotherDate.id());
    assertThat(store.dueSessions().unfinished(END, END.plusDays(79), 10)).isEmpty();
    assertThat(store.dueSessions().unfinished(END, END.plusDays(80), 10))
        .containsExactly(told.id());
    assertThat(store.dueSessions().unfinished(END.minusDays(1), END.plusDays(80), 10)).isEmpty();
  }
}
