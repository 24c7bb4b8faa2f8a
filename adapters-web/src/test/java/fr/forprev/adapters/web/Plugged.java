package fr.forprev.adapters.web;

import fr.forprev.adapters.web.account.BearerToken;
import fr.forprev.adapters.web.health.Readiness;
import fr.forprev.application.account.IdentifyCaller;
import fr.forprev.application.certificate.CertificateFile;
import fr.forprev.application.certificate.ListAnnulments;
import fr.forprev.application.habilitation.HabilitationView;
import fr.forprev.application.organisation.DeclareTrainingSite;
import fr.forprev.application.session.CheckTraineeImport;
import fr.forprev.application.session.CheckTrainer;
import fr.forprev.application.session.CountSessions;
import fr.forprev.application.session.DecideCorrection;
import fr.forprev.application.session.DownloadAllCertificates;
import fr.forprev.application.session.DraftInput;
import fr.forprev.application.session.GenerateCertificates.Issue;
import fr.forprev.application.session.ImportMode;
import fr.forprev.application.session.ImportTrainees;
import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.SessionChoices.Choice;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.application.session.SheetReading;
import fr.forprev.application.session.TooManyTrainees;
import fr.forprev.application.session.TraineeSheet;
import fr.forprev.application.simulation.Simulate;
import fr.forprev.application.trainer.ViewOwnCertificates.OwnCertificates;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.AnnulmentReason;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.Result;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.trainer.CertificationRecording;
import fr.forprev.domain.trainer.CertifiedTrainer;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerClaim;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Use cases as lambdas: they grant, unless a test says otherwise; they remember what they got. */
final class Plugged {

  /** Pure, so plugged as it is. */
  private static final Simulate SIMULATE =
      Simulate.of(
          BundledCatalogue::catalogue,
          Clock.fixed(Instant.parse("2026-12-11T09:00:00Z"), ZoneOffset.UTC));

  Optional<Actor> caller = Optional.of(Samples.ACTOR);
  RuntimeException thrown;
  RuntimeException noTokens;
  Error fatal;
  List<Reason> refused = List.of();
  List<Remark> remarks = List.of();
  CertificationSession seen = Samples.draft(3);
  boolean unseen;
  boolean corrected;
  Optional<Reason> headerOnly = Optional.empty();
  SaveDraft.Save save = new SaveDraft.Save.Stored(Samples.draft(4));
  TooManyTrainees tooMany;
  TrainerCheck check = passedCheck();
  Issue issue = new Issue(Samples.generated(), List.of(Samples.issued()));
  CertificateFile file = new CertificateFile("SST-1-2026-0000001-K.pdf", new byte[] {37, 80, 68});
  ListSessions.Page page = new ListSessions.Page(List.of(Samples.row(113)), null);
  CountSessions.Counts counts =
      new CountSessions.Counts(
          3,
          12,
          4,
          Map.of(
              SessionState.DRAFT, 2L,
              SessionState.WITH_TRAINER, 9L,
              SessionState.WITH_ENTITY, 1L,
              SessionState.GENERATED, 4L),
          Samples.END.plusDays(16));
  List<Choice> choices = List.of();
  HabilitationView habilitation = Samples.habilitation(null);
  Optional<List<HabilitationView>> habilitations = Optional.empty();
  OwnCertificates own = new OwnCertificates(List.of(), List.of());
  CertifiedTrainer certified = new CertifiedTrainer(Samples.TRAINER, Samples.certification());
  List<Readiness.Check> checks = List.of(new Readiness.Check("database", true));
  Correction decided = Samples.approved();
  ListAnnulments.Page annulled = new ListAnnulments.Page(List.of(Samples.ANNULMENT), null);
  Runnable beforeAct = () -> {};

  final PluggedAccounts accounts = new PluggedAccounts();

  /** Others in their place, over the adapters in memory. */
  Supplier<UseCases.AccountUseCases> accountUseCases = accounts::useCases;

  /** Others in the place of the one token that is known. */
  IdentifyCaller identifyCaller = this::callerOf;

  Actor gotActor;
  DraftInput gotInput;
  Long gotRevision;
  ImportMode gotMode;
  TraineeSheet gotSheet;
  TrainerClaim gotClaim;
  CertificationRecording gotRecording;
  Map<TraineeId, Result> gotResults;
  String gotComment;
  TraineeId gotTrainee;
  ListSessions.Search gotSearch;
  SessionQuery.Key gotKey;
  Integer gotLimit;
  LocalDate gotDay;
  LocalDate gotLastDay;
  HabilitationNumber gotNumber;
  DeclareTrainingSite.Typed gotSite;
  Siret gotSiret;
  String gotHash;
  AnnulmentReason gotReason;
  Identity gotIdentity;
  DecideCorrection.Verdict gotVerdict;
  CertificateNumber gotCertificateNumber;
  Annulment gotAfter;
  int acts;

  UseCases useCases() {
    return new UseCases(
        identifyCaller,
        (actor, day) -> {
          gotDay = day;
          return listed(actor, choices);
        },
        (actor, search, after, limit) -> {
          gotSearch = search;
          gotKey = after;
          gotLimit = limit;
          return listed(actor, page);
        },
        actor -> listed(actor, counts),
        (actor, input) -> {
          gotInput = input;
          return acted(actor, Samples.draft(1));
        },
        (actor, id) ->
            unseen
                ? Decision.refused(Reason.unseen(Rule.SES_13))
                : Decision.of(
                    headerOnly.stream().toList(),
                    () ->
                        corrected
                            ? Samples.corrected(listed(actor, seen))
                            : Samples.view(listed(actor, seen))),
        (actor, id, revision, input) -> {
          gotRevision = revision;
          gotInput = input;
          return acted(actor, save);
        },
        (actor, id, mode, sheet) -> {
          gotMode = mode;
          gotSheet = sheet;
          return acted(
              actor,
              tooMany != null
                  ? tooMany
                  : new CheckTraineeImport.Checked(SheetReading.of(sheet, Level.ONE), 3));
        },
        (actor, id, revision, mode, sheet) -> {
          gotRevision = revision;
          gotMode = mode;
          gotSheet = sheet;
          return acted(actor, imported(SheetReading.of(sheet, Level.ONE)));
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
        (actor, id) -> acted(actor, Samples.draft(5)),
        (actor, id) -> acted(actor, Samples.draft(5)),
        (actor, id) -> acted(actor, id),
        (actor, id, trainee) -> {
          gotTrainee = trainee;
          return acted(actor, file);
        },
        (actor, id) -> acted(actor, issue),
        (actor, id, certificate) -> acted(actor, file),
        new DownloadAllCertificates() {
          @Override
          public Decision<List<CertificateFile>> each(Actor actor, SessionId session) {
            return acted(actor, List.of(file));
          }

          @Override
          public Decision<CertificateFile> toPrint(Actor actor, SessionId session) {
            return acted(actor, file);
          }
        },
        (actor, id) -> acted(actor, file.pdf()),
        trainingSites(),
        habilitations(),
        (actor, siret) -> {
          gotSiret = siret;
          return acted(actor, siret);
        },
        (actor, id, certificate, reason) -> {
          gotReason = reason;
          return acted(actor, Samples.ANNULMENT);
        },
        (actor, id, certificate, identity) -> {
          gotIdentity = identity;
          return acted(actor, Samples.pending());
        },
        (actor, id, certificate, verdict) -> {
          gotVerdict = verdict;
          return acted(actor, decided);
        },
        (actor, number, reason) -> {
          gotCertificateNumber = number;
          gotReason = reason;
          return acted(actor, Samples.ANNULMENT);
        },
        (after, limit) -> {
          gotAfter = after;
          gotLimit = limit;
          return published(annulled);
        },
        number -> {
          gotCertificateNumber = number;
          return published(annulled.annulments().stream().findFirst());
        },
        actor -> listed(actor, own),
        (actor, certificate) -> acted(actor, file),
        (actor, recording) -> {
          gotRecording = recording;
          return acted(actor, certified);
        },
        (simulation, given) -> published(SIMULATE.ask(simulation, given)),
        accountUseCases.get());
  }

  private UseCases.TrainingSiteUseCases trainingSites() {
    return new UseCases.TrainingSiteUseCases(
        actor -> acted(actor, List.of(Samples.SITE)),
        (actor, typed) -> {
          gotSite = typed;
          return acted(actor, Samples.SITE);
        },
        (actor, id, from) -> {
          gotDay = from;
          return acted(actor, Samples.SITE);
        },
        (actor, id) -> acted(actor, Samples.SITE));
  }

  private UseCases.HabilitationUseCases habilitations() {
    return new UseCases.HabilitationUseCases(
        (actor, number) -> {
          gotNumber = number;
          return acted(actor, habilitations.orElse(List.of(habilitation)));
        },
        (actor, id, from, to, reason) -> {
          gotDay = from;
          gotLastDay = to;
          gotComment = reason;
          return acted(actor, habilitation);
        },
        (actor, id, from) -> {
          gotDay = from;
          return acted(actor, habilitation);
        },
        (actor, id, from, reason) -> {
          gotDay = from;
          gotComment = reason;
          return acted(actor, habilitation);
        },
        (actor, id, from) -> {
          gotDay = from;
          return acted(actor, habilitation);
        });
  }

  private Optional<Actor> callerOf(String hash) {
    gotHash = hash;
    if (noTokens != null) {
      throw noTokens;
    }
    boolean known = hash.equals(BearerToken.parse(Samples.TOKEN).orElseThrow().hash());
    return known ? caller : Optional.empty();
  }

  /** As the use case does, without a draft to compare with; overtaken when saves are. */
  private ImportTrainees.Import imported(SheetReading reading) {
    if (save instanceof SaveDraft.Save.Overtaken overtaken) {
      return new ImportTrainees.Overtaken(overtaken.current());
    }
    if (tooMany != null) {
      return tooMany;
    }
    return reading.isFaultless()
        ? new ImportTrainees.Stored(Samples.draft(4), reading)
        : new ImportTrainees.Faulty(reading);
  }

  private <T> T listed(Actor actor, T value) {
    gotActor = actor;
    return published(value);
  }

  private <T> T published(T value) {
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
