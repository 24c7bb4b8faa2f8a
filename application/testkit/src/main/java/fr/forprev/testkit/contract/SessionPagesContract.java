package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.SessionCriteria;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.SessionRows;
import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionVisibility;
import fr.forprev.testkit.SampleOrganisations;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How {@link SessionRows} sorts and pages. */
public abstract class SessionPagesContract extends StoreContract {

  @BeforeEach
  void storeThoseToWhomSessionsRefer() {
    fillWithPeople();
  }

  @Test
  void giveEveryLineOnceInOrderWhateverTheSortAndThePage() {
    List<SortedDraft> drafts = SortedDraft.sample();
    drafts.forEach(this::save);

    for (SessionSort sort : everySort()) {
      List<SessionId> expected = SortedDraft.sorted(drafts, sort);
      for (int size = 1; size <= drafts.size() + 1; size++) {
        assertThat(rest(sort, null, size)).as("%s by %d", sort, size).isEqualTo(expected);
      }
    }
  }

  @Test
  void areEmptyWhenThereIsNothing() {
    for (SessionSort sort : everySort()) {
      assertThat(page(sort, null, 10)).isEmpty();
    }
  }

  @Test
  void areEmptyAfterTheLastLine() {
    SortedDraft.sample().forEach(this::save);

    for (SessionSort sort : everySort()) {
      List<SessionRow> whole = page(sort, null, SortedDraft.sample().size());
      assertThat(whole).hasSameSizeAs(SortedDraft.sample());
      assertThat(page(sort, SessionQuery.Key.of(whole.get(whole.size() - 1)), 1)).isEmpty();
    }
  }

  @Test
  void goOnAfterALineThatIsGone() {
    for (SessionSort sort : everySort()) {
      List<SortedDraft> drafts = SortedDraft.sample();
      drafts.forEach(this::save);
      List<SessionId> expected = SortedDraft.sorted(drafts, sort);
      SessionRow last = page(sort, null, 5).get(4);

      store.sessions().delete(last.id());

      assertThat(rest(sort, SessionQuery.Key.of(last), 2))
          .as("%s", sort)
          .isEqualTo(expected.subList(5, expected.size()));
    }
  }

  @Test
  void goOnAfterALineThatHasChanged() {
    for (SessionSort sort : everySort()) {
      List<SortedDraft> drafts = SortedDraft.sample();
      drafts.forEach(this::save);
      List<SessionId> expected = SortedDraft.sorted(drafts, sort);
      SessionRow last = page(sort, null, 5).get(4);
      SortedDraft read =
          drafts.stream().filter(draft -> draft.id().equals(last.id())).findFirst().orElseThrow();

      save(read.ending(END.plusYears(1), END.plusYears(1)));

      assertThat(rest(sort, SessionQuery.Key.of(last), 3))
          .as("%s", sort)
          .filteredOn(id -> !id.equals(last.id()))
          .isEqualTo(expected.subList(5, expected.size()));
    }
  }

  @Test
  void takeInWhatComesBehindAndRepeatNothingForWhatComesBefore() {
    List<SortedDraft> drafts = SortedDraft.sample();
    SortedDraft early =
        new SortedDraft(1, "00000000-0001-7000-8000-000000000000", -50, -50, "AA", 1);
    SortedDraft late =
        new SortedDraft(999, "ff880000-0001-7000-8000-000000000000", 50, 50, "ZZ", 3);
    for (SessionSort sort : everySort()) {
      drafts.forEach(this::save);
      List<SessionId> expected = SortedDraft.sorted(drafts, sort);
      SessionRow last = page(sort, null, 5).get(4);

      save(early);
      save(late);

      assertThat(rest(sort, SessionQuery.Key.of(last), 2))
          .as("%s", sort)
          .startsWith(expected.get(5))
          .endsWith(sort.descending() ? early.id() : late.id())
          .hasSize(expected.size() - 5 + 1);
      store.sessions().delete(early.id());
      store.sessions().delete(late.id());
    }
  }

  private static List<SessionSort> everySort() {
    return Arrays.stream(SessionSort.By.values())
        .flatMap(by -> Stream.of(new SessionSort(by, false), new SessionSort(by, true)))
        .toList();
  }

  /** All lines after {@code begin}, page by page. */
  private List<SessionId> rest(SessionSort sort, SessionQuery.@Nullable Key begin, int size) {
    List<SessionId> ids = new ArrayList<>();
    SessionQuery.Key after = begin;
    List<SessionRow> page = page(sort, after, size);
    while (!page.isEmpty()) {
      assertThat(page).hasSizeLessThanOrEqualTo(size);
      page.forEach(row -> ids.add(row.id()));
      assertThat(ids).as("lines of all pages").doesNotHaveDuplicates();
      after = SessionQuery.Key.of(page.get(page.size() - 1));
      page = page(sort, after, size);
    }
    return ids;
  }

  private List<SessionRow> page(SessionSort sort, SessionQuery.@Nullable Key after, int size) {
    return store
        .sessionRows()
        .page(
            new SessionQuery(
                new SessionVisibility.AllOf(SampleOrganisations.MAROSE.id()),
                SessionCriteria.any(),
                sort,
                after,
                size));
  }

  private void save(SortedDraft draft) {
    store.sessions().save(draft.session());
  }
}
