package fr.forprev.domain.rule;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.span;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTest {

  private static final Reason RESERVED = Reason.reserved(Rule.ENT_03, Role.MANAGER);

  @Test
  void aRuleAboutTheActorAlwaysRefusesWhoActs() {
    assertThat(Reason.of(Rule.SES_13, Unblock.never()).aboutActor()).isTrue();
    assertThat(Reason.of(Rule.ENT_03, Unblock.never()).aboutActor()).isFalse();
  }

  @Test
  void anotherRuleMayReserveAnActToSomebodyElse() {
    assertThat(RESERVED.aboutActor()).isTrue();
    assertThat(RESERVED.unblock()).isEqualTo(Unblock.ask(Role.MANAGER));
    assertThat(RESERVED).isNotEqualTo(Reason.of(Rule.ENT_03, Unblock.ask(Role.MANAGER)));
  }

  @Test
  void aWaitCutShortStaysAboutTheSame() {
    Reason wait = Reason.of(Rule.SES_13, Unblock.from(day("2023-06-02")));

    assertThat(wait.within(span("2023-01-01", "2023-06-01")))
        .isEqualTo(Reason.of(Rule.SES_13, Unblock.never()));
  }
}
