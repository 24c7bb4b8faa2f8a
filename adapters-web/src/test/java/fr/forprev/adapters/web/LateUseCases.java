package fr.forprev.adapters.web;

import java.util.function.Supplier;

/** Use cases looked up at each call, so that a running server can be given others. */
final class LateUseCases {

  private LateUseCases() {}

  static UseCases of(Supplier<UseCases> now) {
    return new UseCases(
        hash -> now.get().identifyCaller().callerOf(hash),
        (actor, day) -> now.get().sessionChoices().choices(actor, day),
        (actor, filter, after, limit) -> now.get().listSessions().list(actor, filter, after, limit),
        (actor, input) -> now.get().openDraft().open(actor, input),
        (actor, id) -> now.get().viewSession().view(actor, id),
        (actor, id, revision, input) -> now.get().saveDraft().save(actor, id, revision, input),
        (actor, id, claim) -> now.get().checkTrainer().check(actor, id, claim),
        (actor, id) -> now.get().submitSession().submit(actor, id),
        (actor, id, results, checked) -> now.get().sendResults().send(actor, id, results, checked),
        (actor, id, comment) -> now.get().returnSession().giveBack(actor, id, comment),
        (actor, id) -> now.get().generateCertificates().generate(actor, id),
        (actor, id, certificate) ->
            now.get().downloadCertificate().download(actor, id, certificate),
        actor -> now.get().viewOwnCertificates().ownedBy(actor),
        (actor, certificate) -> now.get().downloadOwnCertificate().download(actor, certificate),
        (actor, recording) -> now.get().recordCertification().record(actor, recording));
  }
}
