package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.SaveDraft.Save;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SaveDraftTest extends UseCase {

  private static final SampleEntry COMPLETE = SampleEntry.complete();

  @Test
  void replacesWhatTheDraftHeld() {
    Draft draft = scene.checked();

    Draft saved =
        stored(save(BENOIT, draft, COMPLETE.as(SessionKind.REFRESHER).training(List.of())));

    assertThat(saved.content().kind()).isEqualTo(SessionKind.REFRESHER);
    assertThat(saved.content().trainees()).isEmpty();
    assertThat(saved.header().revision()).isEqualTo(draft.header().revision() + 1);
    assertThat(saved.header().lastActor()).isEqualTo(People.BENOIT.id());
    assertThat(saved.header().declarer()).isEqualTo(People.KARINE.id());
    assertThat(stored(draft.id())).isEqualTo(saved);
  }

  @Test
  void losesNothingWhenSomebodyElseSavedMeanwhile() {
    Draft read = scene.checked();
    Draft current = stored(save(BENOIT, read, COMPLETE.certified(null)));

    assertChangesNothing(
        current,
        () ->
            assertThat(granted(save(KARINE, read, COMPLETE.training(List.of()))))
                .isEqualTo(new Save.Overtaken(current)));
  }

  @Test
  @Verifies({Rule.SES_03, Rule.SES_08})
  void keepsTheTrainerAsLongAsDateAndDispositifStay() {
    Draft draft = scene.checked();

    assertThat(stored(save(KARINE, draft, COMPLETE.certified(null).at(null))).trainer())
        .isEqualTo(People.HELENE.id());
  }

  @Test
  @Verifies(Rule.SES_03)
  void voidsTheTrainerCheckWithAnotherEndDate() {
    Draft draft = scene.checked();

    Draft saved = stored(save(KARINE, draft, COMPLETE.ending(END.plusDays(1))));

    assertThat(saved.trainer()).isNull();
    assertThat(saved.endDate()).isEqualTo(END.plusDays(1));
  }

  @Test
  @Verifies(Rule.SES_03)
  void voidsTheTrainerCheckWithAnotherDispositif() {
    Draft draft = scene.checked();
    SampleEntry catec =
        COMPLETE
            .of(SampleOrganisations.CATEC_1)
            .certified(new CertificateCode("CATEC-1-SURVEILLANT"))
            .at(new Place.OnSite(SampleOrganisations.PLATFORM.id()));

    assertThat(stored(save(KARINE, draft, catec)).trainer()).isNull();
  }

  @Test
  @Verifies(Rule.SES_02)
  void needsTodayInTheWindowsOfTheFormerAndTheNewDate() {
    Draft draft = scene.opened();
    LocalDate dayAfter = LAST_DAY.plusDays(1);
    LocalDate early = LocalDate.of(2023, 6, 14);
    clock.set(LAST_DAY);
    stored(save(KARINE, draft, COMPLETE.ending(END.plusMonths(6))));

    Draft late = scene.typing(COMPLETE.ending(END.plusMonths(1))).opened();
    assertThat(refused(save(KARINE, late, COMPLETE.ending(early))))
        .containsExactly(outOfWindow(early, LAST_DAY, Unblock.never()));

    Draft other = scene.opened();
    clock.set(dayAfter);
    assertThat(refused(save(KARINE, other, COMPLETE.ending(END.plusMonths(1)))))
        .containsExactly(outOfWindow(END, dayAfter, Unblock.never()));
  }

  @Test
  @Verifies(Rule.SES_02)
  void givesTheReasonOnceWhenTheDateStays() {
    Draft draft = scene.opened();
    LocalDate dayAfter = LAST_DAY.plusDays(1);
    clock.set(dayAfter);

    assertChangesNothing(
        draft,
        () ->
            assertThat(refused(save(KARINE, draft, COMPLETE)))
                .containsExactly(outOfWindow(END, dayAfter, Unblock.never())));
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForThoseWhoHandleTheDraft() {
    Draft draft = scene.declaredBy(People.SOFIANE).opened();

    assertChangesNothing(
        draft,
        () -> {
          assertThat(refused(save(CLAIRE, draft, COMPLETE))).containsExactly(UNSEEN);
          assertThat(refused(save(YANN, draft, COMPLETE))).containsExactly(UNSEEN);
          assertThat(refused(save(HELENE, draft, COMPLETE))).containsExactly(UNSEEN);
        });
    Draft saved = stored(save(KARINE, draft, COMPLETE));
    stored(save(SOFIANE, saved, COMPLETE));
  }

  @Test
  @Verifies(Rule.SES_13)
  void isOverOnceTheSessionIsSubmitted() {
    WithTrainer session = scene.submitted();

    assertChangesNothing(
        session,
        () ->
            assertThat(
                    refused(
                        SaveDraft.of(ports())
                            .save(
                                KARINE,
                                session.id(),
                                session.header().revision(),
                                COMPLETE.input())))
                .containsExactly(notYourTurn(SessionState.WITH_TRAINER, Role.TRAINER)));
  }

  @Test
  void isUnseenWhenThereIsNoSuchSession() {
    assertThat(
            refused(
                SaveDraft.of(ports())
                    .save(KARINE, new SessionId(Keys.of(404)), 1, COMPLETE.input())))
        .containsExactly(UNSEEN);
    assertThat(acts()).isEmpty();
  }

  @Test
  void isTracedEachTime() {
    Draft draft = scene.opened();
    stored(save(KARINE, draft, COMPLETE));

    assertThat(acts()).containsExactly(AuditAct.SESSION_OPENED, AuditAct.SESSION_SAVED);
  }

  private Decision<Save> save(Actor actor, Draft read, SampleEntry entry) {
    return SaveDraft.of(ports()).save(actor, read.id(), read.header().revision(), entry.input());
  }

  private static Draft stored(Decision<Save> decision) {
    return ((Save.Stored) granted(decision)).draft();
  }
}
