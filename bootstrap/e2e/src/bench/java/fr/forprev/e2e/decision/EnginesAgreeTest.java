package fr.forprev.e2e.decision;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is measured decides the same, on both sides of every bound. */
class EnginesAgreeTest {

  @Test
  void onTheValidityOfAnHabilitation() {
    agree(DateCases.validity(), Happy.validity(), "validity", EasyDates.validity(), Rule.HAB_01);
  }

  @Test
  void onTheWindowOfASession() {
    agree(DateCases.window(), Happy.window(), "window", EasyDates.window(), Rule.SES_02);
  }

  @Test
  void onTheAskingOfARenewal() {
    agree(
        DateCases.renewalRequest(),
        Happy.renewalRequest(),
        "renewal-request",
        EasyDates.renewalRequest(),
        Rule.HAB_05);
  }

  @Test
  void onTheGrantOfARenewal() {
    agree(
        DateCases.renewalGrant(),
        Happy.renewalGrant(),
        "renewal-grant",
        EasyDates.renewalGrant(),
        Rule.HAB_02,
        Rule.HAB_04,
        Rule.HAB_07);
  }

  @Test
  void onADeclaration() {
    agree(
        DeclarationCases.all(),
        Happy.declaration(),
        "declaration",
        EasyDeclaration.rules(),
        Rule.HAB_01,
        Rule.SES_02,
        Rule.SES_03,
        Rule.SES_04,
        Rule.SES_05,
        Rule.SES_08,
        Rule.SES_09,
        Rule.SES_10,
        Rule.SES_11,
        Rule.SES_12,
        Rule.SES_24,
        Rule.TRA_02);
  }

  /** {@code heard} are the rules that must have spoken: else the cases would prove nothing. */
  private static <Q extends Question> void agree(
      Stream<Q> cases, Q happy, String file, EasyRules<Q> easyRules, Rule... heard) {
    Drools drools = Drools.of(file);
    Set<Rule> spoken = EnumSet.noneOf(Rule.class);
    for (Q asked : Stream.concat(Stream.of(happy), cases).toList()) {
      Verdict domain = Domain.verdict(asked);
      assertThat(drools.decide(asked).verdict()).as("Drools: %s", asked).isEqualTo(domain);
      assertThat(easyRules.decide(asked).verdict()).as("Easy Rules: %s", asked).isEqualTo(domain);
      spoken.addAll(domain.refusals());
      spoken.addAll(domain.remarks());
    }
    assertThat(Domain.verdict(happy).refusals()).isEmpty();
    assertThat(spoken).containsExactlyInAnyOrderElementsOf(List.of(heard));
  }
}
