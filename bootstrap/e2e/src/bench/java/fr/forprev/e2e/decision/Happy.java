package fr.forprev.e2e.decision;

import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.DeclarationFacts;
import fr.forprev.domain.trainer.TrainerRecord;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.List;

/** The questions that are measured: nothing stands against what is asked. */
final class Happy {

  static final Habilitation SST = SampleOrganisations.SST_OF_MAROSE;
  static final DispositifLine LINE =
      BundledCatalogue.catalogue()
          .on(SampleSession.END)
          .dispositif(SampleOrganisations.SST_1)
          .orElseThrow();
  static final DeclarationFacts FACTS =
      new DeclarationFacts(
          BundledCatalogue.catalogue(), new HeldHabilitations(List.of(SST)), List.of());
  static final TrainerRecord TRAINER =
      new TrainerRecord(People.HELENE, List.of(People.SST_TRAINER));
  static final Act ACT = new Act(People.KARINE.id(), SampleSession.END.plusDays(1));

  private Happy() {}

  static Question.Validity validity() {
    return new Question.Validity(SST, SampleSession.END);
  }

  static Question.Window window() {
    return new Question.Window(SampleSession.END, ACT.today());
  }

  static Question.RenewalRequest renewalRequest() {
    return new Question.RenewalRequest(SST, LocalDate.of(2027, 9, 1));
  }

  static Question.RenewalGrant renewalGrant() {
    return new Question.RenewalGrant(SST, LINE, LINE.renewalMonths(), LocalDate.of(2027, 12, 1));
  }

  /** Four trainees. */
  static Question.Declaration declaration() {
    return Question.Declaration.of(
        SampleSession.number(1).draft(People.HELENE, null), FACTS, TRAINER, ACT);
  }
}
