package fr.forprev.domain.session;

import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.ending;
import static fr.forprev.domain.session.Sessions.generated;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Nothing is deleted while somebody may still enter or download something. */
@Verifies({Rule.SES_02, Rule.SES_19, Rule.SES_20})
class SessionEndPropertyTest {

  @Property
  void whatIsNotGeneratedIsNeverDeletableWhileItMayChange(
      @ForAll LocalDate endDate,
      @ForAll @IntRange(min = -100, max = 100) int daysAfterTheEnd,
      @ForAll @IntRange(min = 0, max = 100) int daysOfNotice) {
    LocalDate today = endDate.plusDays(daysAfterTheEnd);
    Draft session = draft(ending(endDate.toString()));
    List<DeletionNotice> notices =
        List.of(new DeletionNotice(endDate, today.minusDays(daysOfNotice)));
    boolean enterable = session.discard(today) instanceof Decision.Granted;
    boolean past = today.isAfter(endDate);

    boolean deletable = DeletionNotice.delete(session, notices, today) instanceof Decision.Granted;

    assertThat(enterable && deletable).isFalse();
    assertThat(deletable).isEqualTo(past && !enterable && daysOfNotice >= 7);
  }

  @Property
  void whatIsGeneratedIsDownloadableOrDeletableAndNeverBoth(
      @ForAll LocalDate generatedOn, @ForAll @IntRange(min = 0, max = 100) int days) {
    LocalDate today = generatedOn.plusDays(days);
    Generated session = generated(generatedOn.toString());

    boolean downloadable = session.download(today) instanceof Decision.Granted;
    boolean deletable = session.delete(today) instanceof Decision.Granted;

    assertThat(downloadable).isNotEqualTo(deletable).isEqualTo(days <= 15);
    assertThat(deletable).isEqualTo(!generatedOn.isAfter(Generated.lastDueGeneration(today)));
  }

  @Property
  void theDailyRoutineFindsEverySessionWhoseWindowIsOverAndNoOther(
      @ForAll LocalDate endDate, @ForAll @IntRange(min = 80, max = 100) int days) {
    LocalDate today = endDate.plusDays(days);
    boolean over = EntryWindow.of(endDate).last().isBefore(today);

    assertThat(!endDate.isAfter(EntryWindow.lastClosed(today))).isEqualTo(over);
  }
}
