package fr.forprev.testkit.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.EndedAccess;
import fr.forprev.application.account.ForgetEndedAccess;
import fr.forprev.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ForgetEndedAccessTest {

  @Test
  void forgetsWhatHoldsNoMore() {
    List<EndedAccess.Until> forgotten = new ArrayList<>();
    SettableClock clock = SettableClock.on(LocalDate.of(2024, 3, 15));
    Instant now = clock.instant();

    ForgetEndedAccess.of(forgotten::add, clock).run();

    assertThat(forgotten)
        .containsExactly(
            new EndedAccess.Until(
                now.minus(Duration.ofMinutes(30)),
                now.minus(Duration.ofHours(12)),
                now.minus(Duration.ofHours(12)),
                LocalDate.of(2024, 2, 29)));
  }
}
