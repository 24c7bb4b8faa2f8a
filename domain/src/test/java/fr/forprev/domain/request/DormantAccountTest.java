package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.HAB_18)
class DormantAccountTest {

  private static final LocalDate TOUCHED = day("2023-08-31");
  private static final Fact ACCOUNT = Fact.reference("account", "BRT20417");
  private static final List<IdlenessNotice> NOTICED =
      List.of(new IdlenessNotice(TOUCHED, day("2024-01-31")));
  private static final Person APPLICANT =
      new Person(
          MANAGER.id(),
          MANAGER.number(),
          MANAGER.identity(),
          MANAGER.email(),
          List.of(new Person.Profile(Role.APPLICANT, new Scope.Own())));

  @Test
  void itIsAnnouncedAfterFiveMonths() {
    DormantAccount account = new DormantAccount(APPLICANT, 0, TOUCHED);

    assertThat(grantedBy(account.announce(List.of(), day("2024-01-31")))).isEqualTo(NOTICED.get(0));
    assertThat(reasonsOf(account.announce(List.of(), day("2024-01-30"))))
        .containsExactly(
            Reason.of(
                Rule.HAB_18,
                Unblock.from(day("2024-01-31")),
                ACCOUNT,
                Fact.day("untouchedSince", TOUCHED)));
  }

  @Test
  void itEndsAfterSixAndNeverUnannounced() {
    DormantAccount account = new DormantAccount(APPLICANT, 0, TOUCHED);

    assertThat(grantedBy(account.end(NOTICED, day("2024-02-29")))).isEqualTo(APPLICANT.id());
    assertThat(reasonsOf(account.end(NOTICED, day("2024-02-28"))))
        .containsExactly(
            Reason.of(
                Rule.HAB_18,
                Unblock.from(day("2024-02-29")),
                ACCOUNT,
                Fact.day("endFrom", day("2024-02-29"))));
    assertThat(reasonsOf(account.end(List.of(), day("2025-01-01"))))
        .containsExactly(Reason.of(Rule.HAB_18, Unblock.never(), ACCOUNT));
  }

  @Test
  void anAccountThatServesDoesNotEnd() {
    Reason inUse =
        Reason.of(Rule.HAB_18, Unblock.never(), Fact.reference("accountInUse", "BRT20417"));

    for (DormantAccount serving :
        List.of(
            new DormantAccount(APPLICANT, 1, TOUCHED), new DormantAccount(MANAGER, 0, TOUCHED))) {
      assertThat(reasonsOf(serving.announce(List.of(), day("2024-01-31")))).containsExactly(inUse);
      assertThat(reasonsOf(serving.end(NOTICED, day("2024-02-29")))).containsExactly(inUse);
    }
  }
}
