package fr.forprev.domain.habilitation;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.habilitation;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.time.api.constraints.DateRange;

@Verifies(Rule.HAB_02)
class RenewalPropertyTest {

  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);

  /** Renews again and again, each time within the year before the expiry or the five after it. */
  @Property
  void aChainOfRenewalsNeverShrinks(
      @ForAll @DateRange(min = "2020-01-01", max = "2032-12-31") LocalDate expiry,
      @ForAll @Size(min = 1, max = 8) List<@IntRange(min = 1, max = 60) Integer> months,
      @ForAll @IntRange(min = -366, max = 1900) int daysLate) {
    DispositifLine line = CATALOGUE.on(expiry).dispositif(SST_1).orElseThrow();
    Habilitation held = habilitation(SST_1, List.of(new DateSpan(FIRST, expiry)));
    for (int duration : months) {
      LocalDate before = held.expiry();
      Decision<Grant> decision = Grant.renewal(held, line, duration, before.plusDays(daysLate));
      Habilitation last = held;
      held = decision.fold(granted -> last.renewed(granted.value()), refused -> last);

      assertThat(held.expiry()).isEqualTo(held.equals(last) ? before : before.plusMonths(duration));
      assertThat(held.terms()).startsWith(last.terms().toArray(DateSpan[]::new));
      assertThat(held.equals(last))
          .isEqualTo(before.plusMonths(duration).isBefore(start(before, daysLate)));
    }
  }

  private static LocalDate start(LocalDate expiry, int daysLate) {
    return expiry.plusDays(Math.max(1, daysLate));
  }
}
