package fr.forprev.domain.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@Verifies(Rule.SES_02)
class EntryWindowPropertyTest {

  @Property
  void theWindowHoldsBothItsBoundsAndNoDayBeyond(@ForAll LocalDate endDate) {
    DateSpan window = EntryWindow.of(endDate);

    assertThat(EntryWindow.obstacle(endDate, window.first())).isEmpty();
    assertThat(EntryWindow.obstacle(endDate, window.last())).isEmpty();
    assertThat(EntryWindow.obstacle(endDate, window.first().minusDays(1))).isPresent();
    assertThat(EntryWindow.obstacle(endDate, window.last().plusDays(1))).isPresent();
  }

  @Property
  void theWindowIsAsManyMonthsBeforeAsAfter(@ForAll LocalDate endDate) {
    DateSpan window = EntryWindow.of(endDate);

    assertThat(monthOf(endDate) - monthOf(window.first()))
        .isEqualTo(monthOf(window.last()) - monthOf(endDate));
  }

  private static long monthOf(LocalDate day) {
    return day.getYear() * 12L + day.getMonthValue();
  }
}
