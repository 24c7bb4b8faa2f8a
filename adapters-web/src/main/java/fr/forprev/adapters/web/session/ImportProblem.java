package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.problem.ProblemType;
import fr.forprev.application.session.DraftInput;
import fr.forprev.application.session.Finding;
import fr.forprev.application.session.TooManyTrainees;
import java.util.List;

/** Why a file that could be read is not imported. */
final class ImportProblem {

  private ImportProblem() {}

  static Problem faulty(List<Finding> faults) {
    String points = faults.size() == 1 ? "Un point est" : faults.size() + " points sont";
    return Problem.of(
            ProblemType.FAULTY_LINES,
            points + " à corriger dans le fichier ; aucun stagiaire n'a été importé.")
        .with("faults", FindingBody.of(faults))
        .with("moreFaults", FindingBody.more(faults));
  }

  static Problem tooMany(TooManyTrainees many) {
    String present = many.present() == 0 ? "" : ", et la saisie en a déjà " + many.present();
    return Problem.of(
            ProblemType.TOO_MANY_TRAINEES,
            "%d stagiaires au plus sont acceptés : le fichier en a %d%s."
                .formatted(DraftInput.MOST_TRAINEES, many.found(), present))
        .with("most", DraftInput.MOST_TRAINEES)
        .with("found", many.found())
        .with("present", many.present());
  }
}
