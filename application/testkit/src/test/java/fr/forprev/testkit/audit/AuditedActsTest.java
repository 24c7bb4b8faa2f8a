package fr.forprev.testkit.audit;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.session.CheckTrainer;
import fr.forprev.application.session.DownloadCertificate;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.application.session.ReturnSession;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.SendResults;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.trainer.TrainerClaim;
import fr.forprev.testkit.People;
import fr.forprev.testkit.PlainTextCertificates;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleSession;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One entry for each accepted act, with who acted under which profile; none for a refused one. */
class AuditedActsTest {

  private static final Actor YANN = People.as(People.YANN);

  private final InMemoryForprev store = new InMemoryForprev();
  private final SettableClock clock = SettableClock.on(SampleSession.END);
  private final Scene scene = Scene.in(store, clock);
  private final SessionPorts ports = scene.ports();

  @Test
  void areTracedOnceEach() {
    SessionId id = scene.declaredBy(People.SOFIANE).generated().session().id();

    assertThat(store.auditEntries())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
        .containsExactly(
            entry(People.as(People.SOFIANE), AuditAct.SESSION_OPENED, id),
            entry(People.as(People.SOFIANE), AuditAct.TRAINER_CHECKED, id),
            entry(People.as(People.SOFIANE), AuditAct.SESSION_SUBMITTED, id),
            entry(People.as(People.HELENE), AuditAct.RESULTS_SENT, id),
            entry(People.as(People.SOFIANE), AuditAct.CERTIFICATES_GENERATED, id));
    assertThat(store.auditEntries()).extracting(AuditEntry::id).doesNotHaveDuplicates();
  }

  @Test
  void areSealedAllOfThem() {
    scene.generated();

    assertThat(store.auditSeals().sealPending()).isEqualTo(5);
    assertThat(store.auditSeals().broken()).isEmpty();
  }

  @Test
  void doNotCountADownloadThatCannotBeDrawn() {
    Issue issue = scene.generated();
    List<AuditEntry> before = store.auditEntries();
    DownloadCertificate broken =
        DownloadCertificate.of(
            ports,
            printed -> {
              throw new IllegalStateException("no font");
            });

    assertThatIllegalStateException()
        .isThrownBy(() ->
            broken.download(
                People.as(People.KARINE),
                issue.session().id(),
                issue.certificates().get(0).certificate().id()))
        .withMessage("no font");
    assertThat(store.auditEntries()).isEqualTo(before);
  }

  @Test
  void leaveNothingWhenTheyAreRefused() {
    Issue issue = scene.generated();
    SessionId id = issue.session().id();
    List<AuditEntry> before = store.auditEntries();
    SampleEntry entry = SampleEntry.complete();

    Stream.of(
            OpenDraft.of(ports).open(People.as(People.HELENE), entry.input()),
            SaveDraft.of(ports).save(YANN, id, 1, entry.input()),
            CheckTrainer.of(ports)
                .check(YANN, id, new TrainerClaim.ByNumber(People.HELENE.number())),
            SubmitSession.of(ports).submit(YANN, id),
            ReturnSession.of(ports).giveBack(YANN, id, "Non."),
            SendResults.of(ports).send(YANN, id, Map.of(), true),
            GenerateCertificates.of(ports).generate(YANN, id),
            DownloadCertificate.of(ports, new PlainTextCertificates())
                .download(YANN, id, issue.certificates().get(0).certificate().id()))
        .forEach(decision -> assertThat(refused(decision)).isNotEmpty());

    assertThat(store.auditEntries()).isEqualTo(before);
  }

  @Test
  void leaveNothingWhenTheyChangeNothing() {
    Draft draft = scene.opened();
    SessionId generated = scene.generated().session().id();
    List<AuditEntry> before = store.auditEntries();

    granted(
        SaveDraft.of(ports)
            .save(People.as(People.KARINE), draft.id(), 99, SampleEntry.complete().input()));
    granted(GenerateCertificates.of(ports).generate(People.as(People.KARINE), generated));

    assertThat(store.auditEntries()).isEqualTo(before);
  }

  private AuditEntry entry(Actor actor, AuditAct act, SessionId id) {
    return new AuditEntry(id.value(), clock.instant(), actor, act, id.value(), null);
  }
}
