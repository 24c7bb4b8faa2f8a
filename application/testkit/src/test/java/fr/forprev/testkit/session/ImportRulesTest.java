package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.forprev.application.session.CheckTraineeImport;
import fr.forprev.application.session.CheckTraineeImport.Check;
import fr.forprev.application.session.CheckTraineeImport.Checked;
import fr.forprev.application.session.Finding;
import fr.forprev.application.session.ImportMode;
import fr.forprev.application.session.ImportTrainees;
import fr.forprev.application.session.ImportTrainees.Faulty;
import fr.forprev.application.session.ImportTrainees.Import;
import fr.forprev.application.session.ImportTrainees.Stored;
import fr.forprev.application.session.TooManyTrainees;
import fr.forprev.application.session.TraineeSheet;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the rules say of the lines of a sheet that joins a draft. */
class ImportRulesTest extends UseCase {

  private static final TraineeSheet TWO = Sheets.of("OZ;Zoé;28/02/1990", "OZ;Léo;29/02/1992");

  @Test
  @Verifies(Rule.SES_12)
  void theSameFileTwiceIsAFaultOfEachOfItsLines() {
    Draft once = stored(take(scene.opened(), ImportMode.ADD, TWO));

    assertChangesNothing(
        once,
        () ->
            assertThat(faults(take(once, ImportMode.ADD, TWO)))
                .extracting(Finding::line, Finding::rule, Finding::sentence)
                .containsExactly(
                    tuple(2, Rule.SES_12, "La session a déjà ce stagiaire, le n° 5."),
                    tuple(3, Rule.SES_12, "La session a déjà ce stagiaire, le n° 6.")));
  }

  @Test
  @Verifies(Rule.SES_12)
  void thePersonTwiceInTheFileIsAFaultOfTheSecondLine() {
    TraineeSheet sheet =
        Sheets.of("Lefèvre;Chloé;28/02/1990", "OZ;Zoé;28/02/1990", "LEFEVRE;chloe;1990-02-28");

    for (ImportMode mode : ImportMode.values()) {
      assertThat(faults(take(scene.opened(), mode, sheet)))
          .extracting(Finding::line, Finding::rule, Finding::sentence)
          .containsExactly(tuple(4, Rule.SES_12, "La même personne est déjà à la ligne 2."));
    }
  }

  @Test
  @Verifies(Rule.SES_12)
  void homonymsAreTakenAndRemarked() {
    TraineeSheet sheet =
        Sheets.of("OZ;Zoé;28/02/1990", "Oz;zoe;01/03/1990", "De La Tour;Jean-Noël;20/08/1980");

    Stored stored = (Stored) granted(take(scene.opened(), ImportMode.ADD, sheet));

    assertThat(stored.reading().remarks())
        .extracting(Finding::line, Finding::rule, Finding::sentence)
        .containsExactly(
            tuple(3, Rule.SES_12, "Homonyme de la ligne 2, né un autre jour."),
            tuple(4, Rule.SES_12, "Homonyme du stagiaire n° 4 de la session, né un autre jour."));
    assertThat(
            ((Stored) granted(take(stored.draft(), ImportMode.REPLACE, TWO))).reading().remarks())
        .isEmpty();
  }

  @Test
  @Verifies(Rule.SES_10)
  void aTraineeIsBornTheDayBeforeTheEndAtTheLatest() {
    Draft draft = scene.opened();

    assertThat(faults(take(draft, ImportMode.ADD, bornOn(END))))
        .extracting(Finding::line, Finding::rule, Finding::sentence)
        .containsExactly(
            tuple(
                2,
                Rule.SES_10,
                "La date de naissance doit précéder la fin de session du 15/06/2023."));
    Stored stored = (Stored) granted(take(draft, ImportMode.ADD, bornOn(END.minusDays(1))));
    assertThat(stored.reading().remarks())
        .extracting(Finding::sentence)
        .containsExactly("0 ans à la fin de la session.");
  }

  @Test
  @Verifies(Rule.SES_10)
  void anUnusualAgeIsRemarked() {
    Draft draft = scene.opened();

    assertThat(remarks(draft, bornOn(END.minusYears(14)))).isEmpty();
    assertThat(remarks(draft, bornOn(END.minusYears(14).plusDays(1))))
        .containsExactly("13 ans à la fin de la session.");
    assertThat(remarks(draft, bornOn(END.minusYears(91).plusDays(1)))).isEmpty();
    assertThat(remarks(draft, bornOn(END.minusYears(91))))
        .containsExactly("91 ans à la fin de la session.");
  }

  @Test
  void aDraftTakesAHundredTraineesAtMost() {
    Draft draft = scene.opened();

    assertChangesNothing(
        draft,
        () -> {
          assertThat(granted(take(draft, ImportMode.ADD, Sheets.ofPeople(97))))
              .isEqualTo(new TooManyTrainees(97, 4));
          assertThat(granted(check(draft, ImportMode.ADD, Sheets.ofPeople(97))))
              .isEqualTo(new TooManyTrainees(97, 4));
          assertThat(granted(take(draft, ImportMode.REPLACE, Sheets.ofPeople(101))))
              .isEqualTo(new TooManyTrainees(101, 0));
          assertThat(granted(take(draft, ImportMode.REPLACE, Sheets.ofPeople(100_000))))
              .isEqualTo(new TooManyTrainees(100_000, 0));
        });
    Draft full = stored(take(draft, ImportMode.ADD, Sheets.ofPeople(96)));
    assertThat(full.content().trainees()).hasSize(100);
    assertThat(stored(take(full, ImportMode.REPLACE, Sheets.ofPeople(100))).content().trainees())
        .hasSize(100);
  }

  private Decision<Import> take(Draft read, ImportMode mode, TraineeSheet sheet) {
    return ImportTrainees.of(ports())
        .take(KARINE, read.id(), read.header().revision(), mode, sheet);
  }

  private Decision<Check> check(Draft draft, ImportMode mode, TraineeSheet sheet) {
    return CheckTraineeImport.of(ports()).check(KARINE, draft.id(), mode, sheet);
  }

  private List<String> remarks(Draft draft, TraineeSheet sheet) {
    return ((Checked) granted(check(draft, ImportMode.ADD, sheet)))
        .reading().remarks().stream().map(Finding::sentence).toList();
  }

  private static TraineeSheet bornOn(LocalDate day) {
    return Sheets.of("OZ;Zoé;" + day);
  }

  private static List<Finding> faults(Decision<Import> decision) {
    return ((Faulty) granted(decision)).reading().faults();
  }

  private static Draft stored(Decision<Import> decision) {
    return ((Stored) granted(decision)).draft();
  }
}
