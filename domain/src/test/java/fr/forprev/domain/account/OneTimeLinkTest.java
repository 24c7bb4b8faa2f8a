package fr.forprev.domain.account;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.account.Network.somebody;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.calendar.DateSpan;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.USR_11)
class OneTimeLinkTest {

  private static final PersonId PERSON = somebody(1).id();

  static List<Row> links() {
    return DecisionTable.rowsOf("account/one-time-link.txt");
  }

  @ParameterizedTest
  @MethodSource("links")
  void itServesOnTheDaysOfTheTableAndNotTheDayAfter(Row row) {
    LocalDate first = row.day("envoyé le");
    LocalDate last = row.day("dernier jour");
    OneTimeLink link = OneTimeLink.issued(Purpose.FIRST_SIGN_IN, PERSON, first);

    assertThat(link.days()).isEqualTo(new DateSpan(first, last));
    assertThat(grantedBy(use(link, first))).isEqualTo(used(first, first));
    assertThat(grantedBy(use(link, last))).isEqualTo(used(first, last));
    assertThat(reasonsOf(use(link, last.plusDays(1))))
        .containsExactly(
            Reason.of(
                Rule.USR_11,
                Unblock.never(),
                Fact.day("lastDay", last),
                Fact.day("today", last.plusDays(1))));
  }

  @Test
  void itServesOnce() {
    OneTimeLink used = used(day("2024-02-25"), day("2024-02-29"));

    for (String today : List.of("2024-02-29", "2024-03-03", "2024-03-04")) {
      assertThat(reasonsOf(use(used, day(today))))
          .containsExactly(
              Reason.of(Rule.USR_11, Unblock.never(), Fact.day("usedOn", day("2024-02-29"))));
    }
  }

  @ParameterizedTest
  @EnumSource
  void itServesItsPurposeAlone(Purpose purpose) {
    for (Purpose wanted : Purpose.values()) {
      Decision<OneTimeLink> decision =
          OneTimeLink.issued(purpose, PERSON, day("2024-02-29")).use(wanted, day("2024-02-29"));

      if (wanted == purpose) {
        assertThat(grantedBy(decision).purpose()).isEqualTo(purpose);
      } else {
        assertThat(reasonsOf(decision)).containsExactly(Reason.unseen(Rule.USR_11));
      }
    }
  }

  private static Decision<OneTimeLink> use(OneTimeLink link, LocalDate today) {
    return link.use(Purpose.FIRST_SIGN_IN, today);
  }

  private static OneTimeLink used(LocalDate issued, LocalDate used) {
    return new OneTimeLink(Purpose.FIRST_SIGN_IN, PERSON, issued, used);
  }
}
