package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.dispositifLevel;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.changed;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.nobodyFound;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.passed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.RequiredQualification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftDesignateTest {

  private static final String COMMENT = "Il manque un stagiaire.";

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-31", "2023-06-30"})
  @Verifies(Rule.SES_24)
  void aPassedCheckPlacesTheTrainer(String today) {
    Draft placed = grantedBy(draft(content(), null).designate(passed(), on(today)));

    assertThat(placed).isEqualTo(new Draft(changed(on(today)), content(), TRAINER.id(), COMMENT));
    assertThat(placed.designatedTrainer()).contains(TRAINER.id());
  }

  @Test
  @Verifies({Rule.SES_24, Rule.TRA_02})
  void aFailedCheckRemovesTheFormerTrainer() {
    assertThat(grantedBy(draft(content()).designate(nobodyFound(), on("2023-03-31"))))
        .isEqualTo(new Draft(changed(on("2023-03-31")), content(), null, COMMENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-30", "2023-07-01"})
  @Verifies(Rule.SES_02)
  void nobodyIsPlacedOutOfTheWindow(String today) {
    assertThat(reasonsOf(draft(content()).designate(passed(), on(today))))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_02);
  }

  @Test
  @Verifies(Rule.SES_09)
  void theCatalogueSaysWhatTheTrainerMustHold() {
    assertThat(facts().requiredOf(draft(content())))
        .contains(new RequiredQualification(SST_2, END_DATE));
  }

  @Test
  void aDispositifOutOfTheCatalogueAsksNothing() {
    DraftContent unknown = content(dispositifLevel("HAPA", Level.ONE), END_DATE, null, null);

    assertThat(facts().requiredOf(draft(unknown))).isEmpty();
  }
}
