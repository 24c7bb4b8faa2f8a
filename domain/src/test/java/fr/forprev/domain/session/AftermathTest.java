package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.session.Aftermaths.UNKNOWN;
import static fr.forprev.domain.session.Aftermaths.annulled;
import static fr.forprev.domain.session.Aftermaths.id;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.MAELLE;
import static fr.forprev.domain.session.Sessions.changed;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.declaration;
import static fr.forprev.domain.session.Sessions.entries;
import static fr.forprev.domain.session.Sessions.generated;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.withTrainer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import org.junit.jupiter.api.Test;

/** Maëlle's certificate was annulled, Chloé's is valid. */
class AftermathTest {

  private static final Aftermath AFTERMATH = annulled(day("2023-04-07"));

  @Test
  @Verifies(Rule.CER_09)
  void aCertificateIsOfItsTraineeAnnulledOrNot() {
    assertThat(AFTERMATH.traineeOf(id(CHLOE))).contains(CHLOE.id());
    assertThat(AFTERMATH.traineeOf(id(MAELLE))).contains(MAELLE.id());
    assertThat(AFTERMATH.traineeOf(UNKNOWN)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> AFTERMATH.numberOf(UNKNOWN));
  }

  @Test
  @Verifies(Rule.CER_09)
  void anActOnCertificatesChangesNothingOfWhatWasDeclared() {
    Generated session = generated("2023-04-05");

    assertThat(session.changedBy(on("2023-04-07")))
        .isEqualTo(
            new Generated(
                changed(on("2023-04-07")),
                declaration(),
                session.results(),
                session.generatedOn()));
  }

  @Test
  @Verifies(Rule.SES_16)
  void whatWasEnteredIsReadBackInEveryState() {
    assertThat(Sessions.draft(content()).entered()).isEqualTo(content());
    assertThat(withTrainer().entered()).isEqualTo(content());
    assertThat(content().training(entries(CHLOE)).trainees()).isEqualTo(entries(CHLOE));
  }
}
