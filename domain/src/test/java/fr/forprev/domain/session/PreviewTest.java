package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.MAELLE;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.withEntity;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PreviewTest {

  @Test
  @Verifies({Rule.CER_10, Rule.SES_17})
  void everyoneWhoPassedSeesWhatTheGenerationPrints() {
    Map<TraineeId, Certificate> issued =
        grantedBy(withEntity().generate(Issue.with(sst1()), Issue.from(1), on("2023-04-05")))
            .certificates();

    assertThat(grantedBy(withEntity().preview(Issue.with(sst1()), on("2023-04-05"))))
        .isEqualTo(
            Map.of(
                CHLOE.id(), issued.get(CHLOE.id()).printed().specimen(),
                MAELLE.id(), issued.get(MAELLE.id()).printed().specimen()));
  }

  @Test
  @Verifies(Rule.SES_02)
  void isRefusedAsTheGenerationIs() {
    assertThat(reasonsOf(withEntity().preview(Issue.with(sst1()), on("2023-07-01"))))
        .isNotEmpty()
        .isEqualTo(
            reasonsOf(
                withEntity().generate(Issue.with(sst1()), Issue.nothing(), on("2023-07-01"))));
  }
}
