package example.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.forprev.domain.calendar.Phase;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTest {

  private static final LocalDate END = LocalDate.of(2026, 3, 31);
  private static final LocalDate FIRST = LocalDate.of(2025, 12, 31);
  private static final LocalDate LAST = LocalDate.of(2026, 6, 30);

  private final Question question = new Question(MayItBeEntered.SST, END);

  @Test
  void isGrantedFromTheFirstDayToTheLast() {
    assertEquals(Decision.granted(LAST), question.answerOn(FIRST));
    assertEquals(Decision.granted(LAST), question.answerOn(LAST));
  }

  @Test
  void isRefusedUntilADayWhichTheRefusalNames() {
    Decision<LocalDate> answer = question.answerOn(FIRST.minusDays(1));

    assertEquals(
        Optional.of(FIRST), answer.fold(granted -> Optional.empty(), no -> no.possibleFrom()));
  }

  @Test
  void isRefusedForEveryReasonAtOnce() {
    Question late = new Question(MayItBeEntered.SST, END.plusDays(1));
    List<Reason> reasons =
        late.answerOn(LocalDate.of(2026, 7, 2)).fold(granted -> List.of(), no -> no.reasons());

    assertEquals(List.of(Rule.HAB_01, Rule.SES_02), reasons.stream().map(Reason::rule).toList());
    assertTrue(Words.of(reasons.get(0)).startsWith("HAB-01 : L'habilitation H00421/2021/SST-1/O"));
  }

  @Test
  void tellsWhatChangesNext() {
    assertEquals(
        Optional.of(new Phase<>("close", LAST.plusDays(1), null)), question.window().after(END));
    assertEquals(Optional.empty(), question.window().after(LAST.plusDays(1)));
  }

  @Test
  void runsAsANamedModule() {
    assertEquals("example.rules", Question.class.getModule().getName());
    assertEquals("fr.forprev.domain", Rule.class.getModule().getName());
  }
}
