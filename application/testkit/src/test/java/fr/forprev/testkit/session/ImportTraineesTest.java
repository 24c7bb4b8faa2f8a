package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.session.CheckTraineeImport;
import fr.forprev.application.session.CheckTraineeImport.Check;
import fr.forprev.application.session.CheckTraineeImport.Checked;
import fr.forprev.application.session.Finding;
import fr.forprev.application.session.ImportMode;
import fr.forprev.application.session.ImportTrainees;
import fr.forprev.application.session.ImportTrainees.Faulty;
import fr.forprev.application.session.ImportTrainees.Import;
import fr.forprev.application.session.ImportTrainees.Stored;
import fr.forprev.application.session.TraineeColumn;
import fr.forprev.application.session.TraineeSheet;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ImportTraineesTest extends UseCase {

  private static final TraineeSheet TWO = Sheets.of("OZ;Zoé;28/02/1990", "OZ;Léo;29/02/1992");

  @Test
  void addsTheTraineesAfterThoseOfTheDraft() {
    Draft draft = scene.checked();

    Draft saved = stored(take(draft, ImportMode.ADD, TWO));

    assertThat(saved.content().trainees()).hasSize(6);
    assertThat(saved.content().trainees().subList(0, 4)).isEqualTo(draft.content().trainees());
    assertThat(saved.content().trainees().subList(4, 6))
        .extracting(it -> Objects.requireNonNull(it.firstName()).text())
        .containsExactly("Zoé", "Léo");
    assertThat(saved.content().training(List.of())).isEqualTo(draft.content().training(List.of()));
    assertThat(saved.header().revision()).isEqualTo(draft.header().revision() + 1);
    assertThat(saved.trainer()).isEqualTo(draft.trainer());
    assertThat(stored(draft.id())).isEqualTo(saved);
    assertThat(saved.content().trainees()).extracting(TraineeEntry::id).doesNotHaveDuplicates();
  }

  @Test
  void orPutsThemInTheirPlace() {
    Draft draft = scene.opened();

    Draft saved = stored(take(draft, ImportMode.REPLACE, TWO));

    assertThat(saved.content().trainees()).hasSize(2);
    assertThat(stored(take(saved, ImportMode.REPLACE, TWO)).content().trainees()).hasSize(2);
  }

  @Test
  void isTracedAsASave() {
    stored(take(scene.opened(), ImportMode.ADD, TWO));

    assertThat(acts()).containsExactly(AuditAct.SESSION_OPENED, AuditAct.SESSION_SAVED);
  }

  @Test
  void takesNothingOfASheetWithOneFault() {
    Draft draft = scene.opened();
    TraineeSheet sheet = Sheets.of("OZ;Zoé;28/02/1990", "OZ;Léo;30/02/1992");

    assertChangesNothing(
        draft,
        () -> {
          Faulty faulty = (Faulty) granted(take(draft, ImportMode.ADD, sheet));
          assertThat(faulty.reading().faults())
              .extracting(Finding::line, Finding::column)
              .containsExactly(tuple(3, TraineeColumn.BIRTH_DATE));
          assertThat(checked(draft, ImportMode.ADD, sheet).reading()).isEqualTo(faulty.reading());
        });
  }

  @Test
  void losesNothingWhenSomebodyElseSavedMeanwhile() {
    Draft read = scene.opened();
    Draft current = stored(take(read, ImportMode.ADD, TWO));

    assertChangesNothing(
        current,
        () ->
            assertThat(granted(take(read, ImportMode.ADD, TWO)))
                .isEqualTo(new ImportTrainees.Overtaken(current)));
  }

  @Test
  @Verifies(Rule.SES_02)
  void isRefusedAsASaveIs() {
    Draft draft = scene.opened();
    LocalDate dayAfter = LAST_DAY.plusDays(1);
    clock.set(LAST_DAY);
    granted(check(KARINE, draft, ImportMode.ADD, TWO));
    clock.set(dayAfter);

    assertChangesNothing(
        draft,
        () -> {
          assertThat(refused(take(draft, ImportMode.ADD, TWO)))
              .containsExactly(outOfWindow(END, dayAfter, Unblock.never()));
          assertThat(refused(check(KARINE, draft, ImportMode.ADD, TWO)))
              .containsExactly(outOfWindow(END, dayAfter, Unblock.never()));
        });
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForThoseWhoHandleTheDraft() {
    Draft draft = scene.declaredBy(People.SOFIANE).opened();

    assertChangesNothing(
        draft,
        () -> {
          for (Actor stranger : List.of(CLAIRE, YANN, HELENE)) {
            assertThat(refused(take(stranger, draft, ImportMode.ADD, TWO))).containsExactly(UNSEEN);
            assertThat(refused(check(stranger, draft, ImportMode.ADD, TWO)))
                .containsExactly(UNSEEN);
          }
        });
    stored(take(SOFIANE, draft, ImportMode.ADD, TWO));
  }

  @Test
  @Verifies(Rule.SES_13)
  void isOverOnceTheSessionIsSubmitted() {
    WithTrainer session = scene.submitted();

    assertChangesNothing(
        session,
        () -> {
          assertThat(
                  refused(
                      ImportTrainees.of(ports())
                          .take(
                              KARINE,
                              session.id(),
                              session.header().revision(),
                              ImportMode.ADD,
                              TWO)))
              .containsExactly(notYourTurn(SessionState.WITH_TRAINER, Role.TRAINER));
          assertThat(
                  refused(
                      CheckTraineeImport.of(ports())
                          .check(KARINE, session.id(), ImportMode.ADD, TWO)))
              .containsExactly(notYourTurn(SessionState.WITH_TRAINER, Role.TRAINER));
        });
  }

  @Test
  void isUnseenWhenThereIsNoSuchSession() {
    SessionId nowhere = new SessionId(Keys.of(404));
    assertThat(refused(ImportTrainees.of(ports()).take(KARINE, nowhere, 1, ImportMode.ADD, TWO)))
        .containsExactly(UNSEEN);
    assertThat(refused(CheckTraineeImport.of(ports()).check(KARINE, nowhere, ImportMode.ADD, TWO)))
        .containsExactly(UNSEEN);
  }

  @Test
  void theCheckStoresNothingAndTellsTheRevision() {
    Draft draft = scene.checked();

    assertChangesNothing(
        draft,
        () -> {
          Checked checked = checked(draft, ImportMode.ADD, TWO);
          assertThat(checked.revision()).isEqualTo(draft.header().revision());
          assertThat(checked.reading().isFaultless()).isTrue();
          assertThat(checked.reading().lines()).hasSize(2);
        });
  }

  private Decision<Import> take(Draft read, ImportMode mode, TraineeSheet sheet) {
    return take(KARINE, read, mode, sheet);
  }

  private Decision<Import> take(Actor actor, Draft read, ImportMode mode, TraineeSheet sheet) {
    return ImportTrainees.of(ports()).take(actor, read.id(), read.header().revision(), mode, sheet);
  }

  private Decision<Check> check(Actor actor, Draft draft, ImportMode mode, TraineeSheet sheet) {
    return CheckTraineeImport.of(ports()).check(actor, draft.id(), mode, sheet);
  }

  private Checked checked(Draft draft, ImportMode mode, TraineeSheet sheet) {
    return (Checked) granted(check(KARINE, draft, mode, sheet));
  }

  private static Draft stored(Decision<Import> decision) {
    return ((Stored) granted(decision)).draft();
  }
}
