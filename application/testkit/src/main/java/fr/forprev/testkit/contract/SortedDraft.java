package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;

import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * A draft of MAROSE FORMATION with what sorts look at.
 *
 * @param end days from the usual end date to that of this one
 * @param changed days from the usual end date to the last change
 */
record SortedDraft(int number, String key, int end, int changed, String dispositif, int level) {

  /**
   * Each value comes several times, but for numbers; keys compare otherwise when their halves are
   * signed, numbers when they are texts, codes when digits stand behind letters.
   */
  static List<SortedDraft> sample() {
    return List.of(
        new SortedDraft(9, "f1880000-0001-7000-8000-000000000001", 0, -3, "SST", 1),
        new SortedDraft(10, "81880000-0001-7000-8000-000000000001", 0, -3, "SST", 1),
        new SortedDraft(2, "71880000-0001-7000-b000-000000000001", 0, -3, "SST", 1),
        new SortedDraft(100, "71880000-0001-7000-8000-000000000001", 0, -4, "SST", 2),
        new SortedDraft(99, "01880000-0001-7000-8000-000000000004", 1, -4, "SST", 3),
        new SortedDraft(3, "01880000-0001-7000-8000-000000000003", 31, 0, "S2", 1),
        new SortedDraft(4, "01880000-0001-7000-8000-000000000002", -1, 0, "SA", 1),
        new SortedDraft(21, "01880000-0001-7000-8000-000000000001", -1, 1, "SA", 2),
        new SortedDraft(20, "01880000-0000-7000-8000-000000000009", -31, 1, "CATEC", 2),
        new SortedDraft(11, "01880000-0000-7000-8000-000000000008", -31, -31, "CATEC", 1));
  }

  /** The keys of {@code drafts}, sorted as texts of one length. */
  static List<SessionId> sorted(List<SortedDraft> drafts, SessionSort sort) {
    Comparator<SortedDraft> order =
        Comparator.<SortedDraft, String>comparing(draft -> draft.compared(sort.by()))
            .thenComparing(SortedDraft::key);
    return drafts.stream()
        .sorted(sort.descending() ? order.reversed() : order)
        .map(SortedDraft::id)
        .toList();
  }

  private String compared(SessionSort.By by) {
    return switch (by) {
      case END_DATE -> END.plusDays(end).toString();
      case NUMBER -> String.format("%03d", number);
      case CHANGED_ON -> END.plusDays(changed).toString();
      case DISPOSITIF_LEVEL -> String.format("%-12s", dispositif) + level;
    };
  }

  SessionId id() {
    return new SessionId(UUID.fromString(key));
  }

  SortedDraft ending(LocalDate day, LocalDate changedOn) {
    return new SortedDraft(
        number,
        key,
        (int) ChronoUnit.DAYS.between(END, day),
        (int) ChronoUnit.DAYS.between(END, changedOn),
        dispositif,
        level);
  }

  Draft session() {
    return new Draft(
        new SessionHeader(
            id(),
            new SessionNumber(number),
            SampleOrganisations.MAROSE.id(),
            People.KARINE.id(),
            People.KARINE.id(),
            END.plusDays(changed),
            1),
        new DraftContent(
            new DispositifLevel(new DispositifCode(dispositif), Level.of(level).orElseThrow()),
            END.plusDays(end),
            null,
            null,
            null,
            List.of()),
        null,
        null);
  }
}
