package fr.forprev.adapters.web;

import fr.forprev.adapters.web.account.BearerToken;
import fr.forprev.adapters.web.health.Readiness;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.session.CheckTrainer;
import fr.forprev.application.session.DraftInput;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.SessionChoices.Choice;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.trainer.ViewOwnCertificates.OwnCertificates;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.trainer.CertificationRecording;
import fr.forprev.domain.trainer.CertifiedTrainer;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerClaim;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Use cases as lambdas: they grant, unless a test says otherwise; they remember what they got. */
final class Plugged {

  Optional<Actor> caller = Optional.of(Samples.ACTOR);
  RuntimeException thrown;
  Error fatal;
  List<Reason> refused = List.of();
  List<Remark> remarks = List.of();
  CertificationSession seen = Samples.draft(3);
  boolean unseen;
  SaveDraft.Save save = new SaveDraft.Save.Stored(Samples.draft(4));
  TrainerCheck check = passedCheck();
  Issue issue = new Issue(Samples.generated(), List.of(Samples.issued()));
  CertificateFile file = new CertificateFile("SST-1-2026-0000001-K.pdf", new byte[] {37, 80, 68});
  ListSessions.Page page = new ListSessions.Page(List.of(Samples.row(113)), null);
  List<Choice> choices = List.of();
  OwnCertificates own = new OwnCertificates(List.of(), List.of());
  CertifiedTrainer certified = new CertifiedTrainer(Samples.TRAINER, Samples.certification());
  List<Readiness.Check> checks = List.of(new Readiness.Check("database", true));
  Runnable beforeAct = () -> {};

  Actor gotActor;
  DraftInput gotInput;
  Long gotRevision;
  TrainerClaim gotClaim;
  CertificationRecording gotRecording;
  Map<TraineeId, Result> gotResults;
  String gotComment;
  ListSessions.Filter gotFilter;
  SessionQuery.Key gotKey;
  Integer gotLimit;
  LocalDate gotDay;
  String gotHash;
  int acts;

  UseCases useCases() {
    return new UseCases(
        this::callerOf,
        (actor, day) -> {
          gotDay = day;
          return listed(actor, choices);
        },
        (actor, filter, after, limit) -> {
          gotFilter = filter;
          gotKey = after;
          gotLimit = limit;
          return listed(actor, page);
        },
        (actor, input) -> {
          gotInput = input;
          return acted(actor, Samples.draft(1));
        },
        (actor, id) ->
            unseen
                ? Decision.refused(Reason.unseen(Rule.SES_13))
                : Decision.granted(Samples.view(listed(actor, seen))),
        (actor, id, revision, input) -> {
          gotRevision = revision;
          gotInput = input;
          return acted(actor, save);
        },
        (actor, id, claim) -> {
          gotClaim = claim;
          return acted(actor, new CheckTrainer.Checked(check, 5));
        },
        (actor, id) -> acted(actor, Samples.withTrainer()),
        (actor, id, results, identitiesChecked) -> {
          gotResults = results;
          return acted(actor, Samples.withEntity());
        },
        (actor, id, comment) -> {
          gotComment = comment;
          return acted(actor, Samples.returned(comment));
        },
        (actor, id) -> acted(actor, issue),
        (actor, id, certificate) -> acted(actor, file),
        actor -> listed(actor, own),
        (actor, certificate) -> acted(actor, file),
        (actor, recording) -> {
          gotRecording = recording;
          return acted(actor, certified);
        });
  }

  private Optional<Actor> callerOf(String hash) {
    gotHash = hash;
    boolean known = hash.equals(BearerToken.parse(Samples.TOKEN).orElseThrow().hash());
    return known ? caller : Optional.empty();
  }

  private <T> T listed(Actor actor, T value) {
    gotActor = actor;
    if (thrown != null) {
      throw thrown;
    }
    return value;
  }

  private <T> Decision<T> acted(Actor actor, T value) {
    gotActor = actor;
    acts++;
    beforeAct.run();
    if (fatal != null) {
      throw fatal;
    }
    if (thrown != null) {
      throw thrown;
    }
    if (unseen) {
      return Decision.refused(Reason.unseen(Rule.SES_13));
    }
    return refused.isEmpty()
        ? new Decision.Granted<>(value, remarks)
        : new Decision.Refused<>(refused);
  }

  static TrainerCheck passedCheck() {
    TrainerCheck.Answer yes = TrainerCheck.Answer.YES;
    return new TrainerCheck(yes, yes, yes, yes, Samples.TRAINER, null);
  }
}
