package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.session.DeletionNotices;
import fr.forprev.domain.session.DeletionNotice;
import fr.forprev.testkit.SampleSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link DeletionNotices} promises. */
public abstract class DeletionNoticesContract extends StoreContract {

  private final SampleSession sample = SampleSession.number(1);
  private final DeletionNotice notice = new DeletionNotice(END, END.plusDays(80));

  @BeforeEach
  void storeSessions() {
    fillWithPeople();
    store.sessions().save(sample.withTrainer());
    store.sessions().save(SampleSession.number(2).withTrainer());
  }

  @Test
  void areThoseOfTheirSessionByEndDate() {
    DeletionNotice earlier = new DeletionNotice(END.minusDays(1), END.plusDays(81));
    store.deletionNotices().record(sample.id(), notice);
    store.deletionNotices().record(sample.id(), earlier);

    assertThat(store.deletionNotices().of(sample.id())).containsExactly(earlier, notice);
    assertThat(store.deletionNotices().of(SampleSession.number(2).id())).isEmpty();
  }

  @Test
  void areOneForEachEndDate() {
    store.deletionNotices().record(sample.id(), notice);

    assertThatThrownBy(() ->
            inAct(() ->
                store
                    .deletionNotices()
                    .record(sample.id(), new DeletionNotice(END, END.plusDays(90)))))
        .isInstanceOf(RuntimeException.class);
    assertThat(store.deletionNotices().of(sample.id())).containsExactly(notice);
  }

  @Test
  void surviveASaveOfTheSessionAndDieWithIt() {
    store.deletionNotices().record(sample.id(), notice);
    store.sessions().save(sample.withEntity());
    assertThat(store.deletionNotices().of(sample.id())).containsExactly(notice);

    store.sessions().delete(sample.id());

    assertThat(store.deletionNotices().of(sample.id())).isEmpty();
  }
}
