package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.HEADER;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.ending;
import static fr.forprev.domain.session.Sessions.generated;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Session n°113, never generated: announced, then deleted, as {@code deletable.txt} says. */
@Verifies(Rule.SES_20)
class DeletionNoticeTest {

  private static final Fact NUMBER = Fact.reference("session", 113);
  private static final Reason NOT_ANNOUNCED = Reason.of(Rule.SES_20, Unblock.never(), NUMBER);

  static List<Row> deletions() {
    return DecisionTable.rowsOf("session/deletable.txt");
  }

  @ParameterizedTest
  @MethodSource("deletions")
  void aDeletionIsAnnouncedSevenDaysBeforeTheLastDayOfEntry(Row row) {
    CertificationSession session = sessionOf(row);
    LocalDate from = row.day("annonce à partir de");

    assertThat(EntryWindow.of(session.endDate()).last())
        .isEqualTo(row.day("dernier jour de saisie"));
    assertThat(grantedBy(DeletionNotice.announce(session, List.of(), from)))
        .isEqualTo(new DeletionNotice(session.endDate(), from));
    assertThat(reasonsOf(DeletionNotice.announce(session, List.of(), from.minusDays(1))))
        .containsExactly(nothingToAnnounce(Unblock.from(from)));
    assertThat(DeletionNotice.lastDueEnd(from)).isAfterOrEqualTo(session.endDate());
    assertThat(DeletionNotice.lastDueEnd(from.minusDays(1))).isBefore(session.endDate());
  }

  @ParameterizedTest
  @MethodSource("deletions")
  void itTakesPlacePastTheLastDayOfEntryAndSevenDaysAfterTheNotice(Row row) {
    CertificationSession session = sessionOf(row);
    Optional<LocalDate> from = row.optionalDay("supprimée à partir de");
    LocalDate eve = from.orElse(day("2999-12-31")).minusDays(1);

    assertThat(DeletionNotice.delete(session, noticesOf(row), eve))
        .isInstanceOf(Decision.Refused.class);
    from.ifPresent(day ->
        assertThat(grantedBy(DeletionNotice.delete(session, noticesOf(row), day)))
            .isEqualTo(HEADER.id()));
  }

  @Test
  void aRefusalSaysWhetherTheWindowOrTheNoticeIsWaitedFor() {
    Draft session = draft(ending("2023-03-31"));
    List<DeletionNotice> notices = List.of(notice("2023-03-31", "2023-06-25"));
    Reason window =
        Reason.of(
            Rule.SES_20,
            Unblock.from(day("2023-07-01")),
            NUMBER,
            Fact.day("lastEntryDay", day("2023-06-30")));
    Reason delay =
        Reason.of(
            Rule.SES_20,
            Unblock.from(day("2023-07-02")),
            NUMBER,
            Fact.day("announcedOn", day("2023-06-25")));

    assertThat(reasonsOf(DeletionNotice.delete(session, notices, day("2023-06-30"))))
        .containsExactly(window, delay);
    assertThat(reasonsOf(DeletionNotice.delete(session, notices, day("2023-07-01"))))
        .containsExactly(delay);
    assertThat(reasonsOf(DeletionNotice.delete(session, List.of(), day("2023-06-30"))))
        .containsExactly(window, NOT_ANNOUNCED);
  }

  @Test
  void aNoticeForAnotherEndDateDoesNotCount() {
    Draft session = draft(ending("2023-03-31"));
    List<DeletionNotice> other = List.of(notice("2023-03-30", "2023-06-01"));

    assertThat(reasonsOf(DeletionNotice.delete(session, other, day("2023-08-01"))))
        .containsExactly(NOT_ANNOUNCED);
    assertThat(grantedBy(DeletionNotice.announce(session, other, day("2023-06-23"))))
        .isEqualTo(notice("2023-03-31", "2023-06-23"));
  }

  @Test
  void aDeletionIsAnnouncedOnceAndNeverForAGeneratedSession() {
    List<DeletionNotice> told = List.of(notice("2023-03-31", "2023-06-23"));

    assertThat(
            reasonsOf(
                DeletionNotice.announce(draft(ending("2023-03-31")), told, day("2023-06-24"))))
        .containsExactly(nothingToAnnounce(Unblock.never()));
    assertThat(
            reasonsOf(
                DeletionNotice.announce(generated("2023-04-05"), List.of(), day("2023-06-24"))))
        .containsExactly(nothingToAnnounce(Unblock.never()));
  }

  private static CertificationSession sessionOf(Row row) {
    return draft(ending(row.text("fin de session")));
  }

  private static List<DeletionNotice> noticesOf(Row row) {
    return row
        .optionalDay("annoncée le")
        .map(day -> new DeletionNotice(row.day("fin de session"), day))
        .stream()
        .toList();
  }

  private static DeletionNotice notice(String endDate, String recordedOn) {
    return new DeletionNotice(day(endDate), day(recordedOn));
  }

  private static Reason nothingToAnnounce(Unblock unblock) {
    return Reason.of(Rule.SES_20, unblock, Fact.reference("unannounced", 113));
  }
}
