package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleSession.END;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.application.session.Sessions;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Sessions} promises. */
public abstract class SessionsContract extends StoreContract {

  private final SampleSession sample = SampleSession.number(7);

  @BeforeEach
  void storeThoseToWhomSessionsRefer() {
    fillWithPeople();
  }

  @Test
  void findNothingUnderAnUnknownKey() {
    SessionId unknown = new SessionId(Keys.of(404));

    assertThat(store.sessions().find(unknown)).isEmpty();
    assertThat(inAct(() -> store.sessions().lock(unknown))).isEmpty();
  }

  @Test
  void keepADraftJustOpened() {
    assertKept(sample.bareDraft());
  }

  @Test
  void keepADraftHalfEntered() {
    assertKept(sample.halfDraft());
  }

  @Test
  void keepADraftWithoutTrainer() {
    assertKept(sample.draft(null, null));
  }

  @Test
  void keepADraftWithItsTrainer() {
    assertKept(sample.draft(People.GASPARD, null));
  }

  @Test
  void keepADraftReturnedWithAComment() {
    assertKept(sample.draft(People.HELENE, "M. D'Almeida était absent.\nRetirez-le, « svp »."));
  }

  @Test
  void keepADraftOnATrainingSite() {
    Draft draft = sample.draft(null, null);
    assertKept(
        new Draft(
            draft.header(),
            new DraftContent(
                SampleOrganisations.CATEC_1,
                END,
                new CertificateCode("CATEC-1-SURVEILLANT"),
                new Place.OnSite(SampleOrganisations.PLATFORM.id()),
                draft.content().kind(),
                draft.content().trainees()),
            null,
            null));
  }

  @Test
  void keepASessionWithItsTrainer() {
    assertKept(sample.withTrainer());
  }

  @Test
  void keepASessionWithItsResults() {
    assertKept(sample.withEntity());
  }

  @Test
  void keepAGeneratedSession() {
    assertKept(sample.generatedOn(END.plusDays(3)));
  }

  @Test
  void keepASessionSavedInAnAct() {
    inAct(() -> store.sessions().save(sample.withEntity()));

    assertThat(store.sessions().find(sample.id())).contains(sample.withEntity());
  }

  @Test
  void replaceASessionFromStateToState() {
    List.of(
            sample.bareDraft(),
            sample.halfDraft(),
            sample.draft(People.HELENE, null),
            sample.withTrainer(),
            sample.draft(People.HELENE, "Date de naissance à revoir."),
            sample.draft(null, "Date de naissance à revoir."),
            sample.ledBy(People.GASPARD).withTrainer(),
            sample.withEntity(),
            sample.generatedOn(END))
        .forEach(this::assertKept);
  }

  @Test
  void replaceTheTraineesAndTheirOrder() {
    Draft draft = sample.draft(null, null);
    store.sessions().save(draft);
    List<TraineeEntry> others = new ArrayList<>(draft.content().trainees());
    Collections.reverse(others);
    others.remove(0);
    others.add(1, new TraineeEntry(sample.trainees().get(3).id(), null, null, null, null, null));

    assertKept(training(draft, others));
    assertKept(training(draft, List.of()));
  }

  @Test
  void leaveOtherSessionsAloneWhenOneIsReplacedOrDeleted() {
    SampleSession other = SampleSession.number(8);
    store.sessions().save(sample.withEntity());
    store.sessions().save(other.withEntity());

    store.sessions().save(sample.bareDraft());
    assertThat(store.sessions().find(other.id())).contains(other.withEntity());

    store.sessions().delete(sample.id());
    assertThat(store.sessions().find(other.id())).contains(other.withEntity());
  }

  @Test
  void deleteASessionWithItsCertificates() {
    SampleSession other = SampleSession.number(8);
    for (SampleSession generated : List.of(sample, other)) {
      store.sessions().save(generated.generatedOn(END));
      store.certificates().add(generated.certificates(END));
    }

    inAct(() -> store.sessions().delete(sample.id()));

    assertThat(store.sessions().find(sample.id())).isEmpty();
    assertThat(store.certificates().of(sample.id())).isEmpty();
    assertThat(store.certificates().find(sample.certificates(END).get(0).certificate().id()))
        .isEmpty();
    assertThat(store.certificates().of(other.id())).hasSize(3);
  }

  @Test
  void deleteNothingUnderAnUnknownKey() {
    store.sessions().delete(sample.id());

    assertThat(store.sessions().find(sample.id())).isEmpty();
  }

  @Test
  void refuseTwoSessionsOfOneNumber() {
    store.sessions().save(sample.bareDraft());

    assertThatThrownBy(
            () -> inAct(() -> store.sessions().save(sample.keyed(Keys.of(9)).bareDraft())))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  void lockASessionAgainstOtherActsUntilTheActEnds() {
    store.sessions().save(sample.bareDraft());

    Future<CertificationSession> other =
        inAct(() -> {
          store.sessions().lock(sample.id());
          Future<CertificationSession> waiting =
              Elsewhere.start(() -> inAct(() -> store.sessions().lock(sample.id()).orElseThrow()));
          Elsewhere.assertHeldUp(waiting);
          store.sessions().save(sample.withTrainer());
          return waiting;
        });

    assertThat(Elsewhere.get(other)).isEqualTo(sample.withTrainer());
  }

  @Test
  void lockASessionSoThatNoChangeIsLost() {
    store.sessions().save(sample.bareDraft());

    List<Future<Boolean>> racers = new ArrayList<>();
    for (int racer = 0; racer < 4; racer++) {
      racers.add(Elsewhere.start(this::changeTenTimes));
    }
    racers.forEach(Elsewhere::get);

    assertThat(store.sessions().find(sample.id()).orElseThrow().header().revision())
        .isEqualTo(sample.bareDraft().header().revision() + 40);
  }

  private boolean changeTenTimes() {
    for (int i = 0; i < 10; i++) {
      inAct(() -> {
        Draft locked = (Draft) store.sessions().lock(sample.id()).orElseThrow();
        store.sessions().save(changed(locked));
      });
    }
    return true;
  }

  private static Draft changed(Draft draft) {
    SessionHeader header = draft.header();
    return new Draft(
        new SessionHeader(
            header.id(),
            header.number(),
            header.organisation(),
            header.declarer(),
            header.lastActor(),
            header.changedOn(),
            header.revision() + 1),
        draft.content(),
        draft.trainer(),
        draft.comment());
  }

  private static Draft training(Draft draft, List<TraineeEntry> trainees) {
    DraftContent content = draft.content();
    return new Draft(
        draft.header(),
        new DraftContent(
            content.dispositifLevel(),
            content.endDate(),
            content.certificate(),
            content.place(),
            content.kind(),
            trainees),
        draft.trainer(),
        draft.comment());
  }

  private void assertKept(CertificationSession session) {
    store.sessions().save(session);

    assertThat(store.sessions().find(session.id())).contains(session);
    assertThat(inAct(() -> store.sessions().lock(session.id()))).contains(session);
  }
}
