package fr.forprev.domain.session;

import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.of;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.passed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.SES_11)
class GroupSizeTest {

  @ParameterizedTest
  @ValueSource(ints = {4, 7, 10})
  void aGroupWithinTheBoundsOfTheCatalogueCallsForNothing(int trainees) {
    assertThat(submitted(trainees)).isEmpty();
  }

  @Test
  void aSmallerGroupIsSubmittedWithAWarning() {
    assertThat(submitted(3))
        .containsExactly(
            Remark.of(Rule.SES_11, Fact.count("trainees", 3), Fact.count("minimum", 4)));
  }

  @Test
  void aLargerGroupIsSubmittedWithAWarning() {
    assertThat(submitted(11))
        .containsExactly(
            Remark.of(Rule.SES_11, Fact.count("trainees", 11), Fact.count("maximum", 10)));
  }

  @Test
  void aCatalogueWithoutBoundsCallsForNothing() {
    assertThat(warnings(1, null, null)).isEmpty();
    assertThat(warnings(30, 4, null)).isEmpty();
    assertThat(warnings(1, null, 10)).isEmpty();
  }

  private static List<Remark> submitted(int trainees) {
    return remarksOf(draft(of(Groups.of(trainees))).submit(facts(), passed(), on("2023-03-31")));
  }

  private static List<Remark> warnings(
      int trainees, @Nullable Integer minimum, @Nullable Integer maximum) {
    return new TraineeList(Groups.of(trainees), Level.ONE, END_DATE)
        .warnings(Groups.between(minimum, maximum));
  }
}
