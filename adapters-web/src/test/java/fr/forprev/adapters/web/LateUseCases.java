package fr.forprev.adapters.web;

import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.session.DownloadAllCertificates;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.SessionId;
import java.util.List;
import java.util.function.Supplier;

/** Use cases looked up at each call, so that a running server can be given others. */
final class LateUseCases {

  private LateUseCases() {}

  static UseCases of(Supplier<UseCases> now) {
    return new UseCases(
        hash -> now.get().identifyCaller().callerOf(hash),
        (actor, day) -> now.get().sessionChoices().choices(actor, day),
        (actor, search, after, limit) -> now.get().listSessions().list(actor, search, after, limit),
        actor -> now.get().countSessions().count(actor),
        (actor, input) -> now.get().openDraft().open(actor, input),
        (actor, id) -> now.get().viewSession().view(actor, id),
        (actor, id, revision, input) -> now.get().saveDraft().save(actor, id, revision, input),
        (actor, id, mode, sheet) -> now.get().checkTraineeImport().check(actor, id, mode, sheet),
        (actor, id, revision, mode, sheet) ->
            now.get().importTrainees().take(actor, id, revision, mode, sheet),
        (actor, id, claim) -> now.get().checkTrainer().check(actor, id, claim),
        (actor, id) -> now.get().submitSession().submit(actor, id),
        (actor, id, results, checked) -> now.get().sendResults().send(actor, id, results, checked),
        (actor, id, comment) -> now.get().returnSession().giveBack(actor, id, comment),
        (actor, id) -> now.get().takeBackSession().takeBack(actor, id),
        (actor, id) -> now.get().modifySession().modify(actor, id),
        (actor, id) -> now.get().deleteSession().delete(actor, id),
        (actor, id, trainee) -> now.get().previewCertificate().preview(actor, id, trainee),
        (actor, id) -> now.get().generateCertificates().generate(actor, id),
        (actor, id, certificate) ->
            now.get().downloadCertificate().download(actor, id, certificate),
        new DownloadAllCertificates() {
          @Override
          public Decision<List<CertificateFile>> each(Actor actor, SessionId session) {
            return now.get().downloadAllCertificates().each(actor, session);
          }

          @Override
          public Decision<CertificateFile> toPrint(Actor actor, SessionId session) {
            return now.get().downloadAllCertificates().toPrint(actor, session);
          }
        },
        (actor, id) -> now.get().printAttendanceSheet().print(actor, id),
        trainingSites(() -> now.get().trainingSites()),
        habilitations(() -> now.get().habilitations()),
        (actor, siret) -> now.get().checkSiret().check(actor, siret),
        (actor, id, certificate, reason) ->
            now.get().annulCertificate().annul(actor, id, certificate, reason),
        (actor, id, certificate, identity) ->
            now.get().askCorrection().ask(actor, id, certificate, identity),
        (actor, id, certificate, verdict) ->
            now.get().decideCorrection().decide(actor, id, certificate, verdict),
        (actor, number, reason) -> now.get().annulByNumber().annul(actor, number, reason),
        (after, limit) -> now.get().listAnnulments().list(after, limit),
        number -> now.get().findAnnulment().of(number),
        actor -> now.get().viewOwnCertificates().ownedBy(actor),
        (actor, certificate) -> now.get().downloadOwnCertificate().download(actor, certificate),
        (actor, recording) -> now.get().recordCertification().record(actor, recording),
        (simulation, given) -> now.get().simulate().ask(simulation, given),
        LateAccounts.of(() -> now.get().accounts()));
  }

  private static UseCases.TrainingSiteUseCases trainingSites(
      Supplier<UseCases.TrainingSiteUseCases> now) {
    return new UseCases.TrainingSiteUseCases(
        actor -> now.get().list().list(actor),
        (actor, typed) -> now.get().declare().declare(actor, typed),
        (actor, id, from) -> now.get().close().close(actor, id, from),
        (actor, id) -> now.get().delete().delete(actor, id));
  }

  private static UseCases.HabilitationUseCases habilitations(
      Supplier<UseCases.HabilitationUseCases> now) {
    return new UseCases.HabilitationUseCases(
        (actor, number) -> now.get().list().list(actor, number),
        (actor, id, from, to, reason) -> now.get().suspend().suspend(actor, id, from, to, reason),
        (actor, id, from) -> now.get().lift().lift(actor, id, from),
        (actor, id, from, reason) -> now.get().withdraw().withdraw(actor, id, from, reason),
        (actor, id, from) -> now.get().resign().resign(actor, id, from));
  }
}
