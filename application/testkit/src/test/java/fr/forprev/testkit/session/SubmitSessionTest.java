package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.DraftInput.TraineeInput;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubmitSessionTest extends UseCase {

  private static final SampleEntry COMPLETE = SampleEntry.complete();

  @Test
  @Verifies({Rule.SES_06, Rule.SES_24})
  void handsTheWholeDeclarationToTheTrainer() {
    Draft draft = scene.checked();

    WithTrainer submitted = granted(submit(KARINE, draft.id()));

    assertThat(stored(draft.id())).isEqualTo(submitted);
    assertThat(submitted.declaration().trainer()).isEqualTo(People.HELENE.id());
    assertThat(submitted.declaration().trainees())
        .extracting(Trainee::identity)
        .containsExactlyElementsOf(SampleSession.TRAINEES);
  }

  @Test
  @Verifies({Rule.SES_02, Rule.SES_04, Rule.SES_05, Rule.SES_24})
  void givesEverythingThatIsMissingTogether() {
    Draft draft =
        scene.typing(COMPLETE.certified(null).at(null).as(null).training(List.of())).opened();

    assertChangesNothing(
        draft,
        () ->
            assertThat(refused(submit(KARINE, draft.id())))
                .containsExactly(
                    Reason.of(Rule.SES_04, Unblock.never()),
                    Reason.of(Rule.SES_05, Unblock.never()),
                    Reason.of(
                        Rule.SES_02,
                        Unblock.never(),
                        Fact.text(
                            "missing",
                            "l'identification (stage initial ou mise à jour des compétences),"
                                + " au moins un stagiaire")),
                    Reason.of(Rule.SES_24, Unblock.never())));
  }

  @Test
  @Verifies(Rule.SES_10)
  void saysWhatEachTraineeLacks() {
    Draft draft =
        scene
            .typing(
                COMPLETE.training(
                    List.of(
                        new TraineeInput(null, null, new Name("Mai"), null, null),
                        COMPLETE.trainees().get(1),
                        new TraineeInput(null, new Name("ROUX"), null, END.minusYears(30), null))))
            .checked();

    assertThat(refused(submit(KARINE, draft.id())))
        .containsExactly(
            Reason.of(
                Rule.SES_10,
                Unblock.never(),
                Fact.count("line", 1),
                Fact.text("missing", "le nom, la date de naissance")),
            Reason.of(
                Rule.SES_10,
                Unblock.never(),
                Fact.count("line", 3),
                Fact.text("missing", "le prénom")));
  }

  @Test
  @Verifies(Rule.SES_12)
  void refusesATraineeTwiceAndTheTrainerAmongThem() {
    TraineeInput first = COMPLETE.trainees().get(0);
    Draft draft =
        scene
            .typing(
                COMPLETE.training(
                    List.of(
                        first,
                        typed("MARTIN DUPRE", "helene", People.HELENE.identity().birthDate()),
                        typed("Nguyen", "THI-MAI", SampleSession.TRAINEES.get(0).birthDate()))))
            .checked();

    assertThat(refused(submit(KARINE, draft.id())))
        .containsExactly(
            Reason.of(
                Rule.SES_12, Unblock.never(), Fact.count("first", 1), Fact.count("second", 3)),
            Reason.of(Rule.SES_12, Unblock.never(), Fact.count("line", 2)));
  }

  @Test
  @Verifies({Rule.SES_10, Rule.SES_11})
  void remarksUnusualAgesAndGroups() {
    Draft draft =
        scene
            .typing(
                COMPLETE.training(
                    List.of(
                        typed("ROUX", "Émilie", END.minusYears(14)),
                        typed("ROUX", "Léo", END.minusYears(14).plusDays(1)),
                        typed("ROUX", "Jeanne", END.minusYears(91)))))
            .checked();

    Decision<WithTrainer> decision = submit(KARINE, draft.id());

    assertThat(((Decision.Granted<WithTrainer>) decision).remarks())
        .containsExactly(
            Remark.of(Rule.SES_10, Fact.count("line", 2), Fact.count("age", 13)),
            Remark.of(Rule.SES_10, Fact.count("line", 3), Fact.count("age", 91)),
            Remark.of(Rule.SES_11, Fact.count("trainees", 3), Fact.count("minimum", 4)));
  }

  @Test
  @Verifies(Rule.SES_11)
  void remarksAGroupAboveTheMaximumOnly() {
    assertThat(remarksOfAGroupOf(10)).isEmpty();
    assertThat(remarksOfAGroupOf(11))
        .containsExactly(
            Remark.of(Rule.SES_11, Fact.count("trainees", 11), Fact.count("maximum", 10)));
  }

  @Test
  @Verifies(Rule.SES_08)
  void runsTheFourTestsAgain() {
    Draft draft = scene.checked();
    store.persons().save(withoutRole(People.HELENE));

    assertThat(refused(submit(KARINE, draft.id())))
        .containsExactly(
            Reason.of(Rule.SES_08, Unblock.ask(Role.SUPPORT), Fact.text("role", "de formateur")));
  }

  @Test
  @Verifies(Rule.HAB_01)
  void needsTheHabilitationOnTheEndDateStill() {
    Draft draft = scene.checked();
    store
        .habilitations()
        .save(
            SampleOrganisations.habilitation(
                3,
                "H00421/2018/SST-1/O",
                SampleOrganisations.MAROSE,
                SampleOrganisations.SST_1,
                new DateSpan(LocalDate.of(2018, 1, 15), END.minusDays(1))));

    assertChangesNothing(
        draft,
        () ->
            assertThat(refused(submit(KARINE, draft.id())))
                .containsExactly(expired(END.minusDays(1), END, Unblock.never())));
  }

  @Test
  @Verifies(Rule.SES_02)
  void isPossibleOnTheLastDayOfTheWindowAndNotOnTheNext() {
    SessionId last = scene.checked().id();
    SessionId tooLate = scene.checked().id();
    clock.set(LAST_DAY);
    granted(submit(KARINE, last));

    clock.set(LAST_DAY.plusDays(1));
    assertThat(refused(submit(KARINE, tooLate)))
        .containsExactly(outOfWindow(END, LAST_DAY.plusDays(1), Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForThoseWhoHandleTheDraftWhileItIsOne() {
    CertificationSession draft = stored(scene.declaredBy(People.SOFIANE).checked().id());

    assertChangesNothing(
        draft,
        () -> {
          assertThat(refused(submit(CLAIRE, draft.id()))).containsExactly(UNSEEN);
          assertThat(refused(submit(YANN, draft.id()))).containsExactly(UNSEEN);
          assertThat(refused(submit(HELENE, draft.id()))).containsExactly(UNSEEN);
          assertThat(refused(submit(KARINE, new SessionId(Keys.of(404))))).containsExactly(UNSEEN);
        });
    granted(submit(BENOIT, draft.id()));
    assertThat(refused(submit(SOFIANE, draft.id())))
        .containsExactly(notYourTurn(SessionState.WITH_TRAINER, Role.TRAINER));
  }

  private List<Remark> remarksOfAGroupOf(int size) {
    List<TraineeInput> trainees = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      trainees.add(typed("ROUX", "Émilie " + i, END.minusYears(20)));
    }
    Draft draft = scene.typing(COMPLETE.training(trainees)).checked();
    return ((Decision.Granted<WithTrainer>) submit(KARINE, draft.id())).remarks();
  }

  private Decision<WithTrainer> submit(Actor actor, SessionId id) {
    return SubmitSession.of(ports()).submit(actor, id);
  }

  private static Person withoutRole(Person person) {
    return new Person(person.id(), person.number(), person.identity(), person.email(), List.of());
  }

  private static TraineeInput typed(String surname, String firstName, LocalDate birthDate) {
    return new TraineeInput(null, new Name(surname), new Name(firstName), birthDate, null);
  }
}
