package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.HEADER;
import static fr.forprev.domain.session.Sessions.RENNES;
import static fr.forprev.domain.session.Sessions.YANIS;
import static fr.forprev.domain.session.Sessions.declaration;
import static fr.forprev.domain.session.Sessions.generated;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.Samples;
import fr.forprev.domain.activity.SessionOutcome;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.YearMonth;
import java.util.Map;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_22)
class SessionOutcomeTest {

  @Test
  void countsThoseWhoPassedAndThoseWhoDidNotInTheMonthOfTheEndDate() {
    assertThat(SessionOutcome.of(generated("2023-04-05")))
        .isEqualTo(
            new SessionOutcome(
                MAROSE.id(), SST_1, SessionKind.INITIAL, YearMonth.of(2023, 3), 2, 2));
  }

  @Test
  void countsASessionThatNobodyPassed() {
    Generated closed =
        new Generated(
            HEADER,
            declaration(SessionKind.REFRESHER, RENNES),
            Map.of(CHLOE.id(), Result.FAILED, YANIS.id(), Result.FAILED),
            Samples.day("2023-06-30"));

    assertThat(SessionOutcome.of(closed))
        .isEqualTo(
            new SessionOutcome(
                MAROSE.id(), SST_1, SessionKind.REFRESHER, YearMonth.of(2023, 3), 0, 2));
  }
}
