package fr.forprev.adapters.web;

import fr.forprev.adapters.web.account.Access;
import fr.forprev.adapters.web.certificate.GetAnnulled;
import fr.forprev.adapters.web.certificate.PostAnnulmentByNumber;
import fr.forprev.adapters.web.docs.Docs;
import fr.forprev.adapters.web.habilitation.GetHabilitations;
import fr.forprev.adapters.web.habilitation.PostLift;
import fr.forprev.adapters.web.habilitation.PostResignation;
import fr.forprev.adapters.web.habilitation.PostSuspension;
import fr.forprev.adapters.web.habilitation.PostWithdrawal;
import fr.forprev.adapters.web.health.Health;
import fr.forprev.adapters.web.health.Readiness;
import fr.forprev.adapters.web.http.PublishedRead;
import fr.forprev.adapters.web.limit.TokenBuckets;
import fr.forprev.adapters.web.organisation.DeleteSite;
import fr.forprev.adapters.web.organisation.GetTrainingSites;
import fr.forprev.adapters.web.organisation.PostClosing;
import fr.forprev.adapters.web.organisation.PostSiretCheck;
import fr.forprev.adapters.web.organisation.PostTrainingSite;
import fr.forprev.adapters.web.rule.GetRule;
import fr.forprev.adapters.web.rule.GetRules;
import fr.forprev.adapters.web.session.GetAllCertificates;
import fr.forprev.adapters.web.session.GetAttendanceSheet;
import fr.forprev.adapters.web.session.GetCertificate;
import fr.forprev.adapters.web.session.GetSession;
import fr.forprev.adapters.web.session.GetSessionChoices;
import fr.forprev.adapters.web.session.GetSessionCounts;
import fr.forprev.adapters.web.session.GetSessions;
import fr.forprev.adapters.web.session.GetSpecimen;
import fr.forprev.adapters.web.session.GetTraineeImportTemplate;
import fr.forprev.adapters.web.session.PostAnnulment;
import fr.forprev.adapters.web.session.PostCertificates;
import fr.forprev.adapters.web.session.PostCorrection;
import fr.forprev.adapters.web.session.PostCorrectionDecision;
import fr.forprev.adapters.web.session.PostModification;
import fr.forprev.adapters.web.session.PostResults;
import fr.forprev.adapters.web.session.PostReturn;
import fr.forprev.adapters.web.session.PostSession;
import fr.forprev.adapters.web.session.PostSubmission;
import fr.forprev.adapters.web.session.PostTakeBack;
import fr.forprev.adapters.web.session.PostTraineeImport;
import fr.forprev.adapters.web.session.PostTraineeImportCheck;
import fr.forprev.adapters.web.session.PostTrainerCheck;
import fr.forprev.adapters.web.session.PutDraft;
import fr.forprev.adapters.web.session.RemoveSession;
import fr.forprev.adapters.web.session.SessionActs;
import fr.forprev.adapters.web.simulation.GetSimulation;
import fr.forprev.adapters.web.simulation.GetSimulations;
import fr.forprev.adapters.web.support.SupportCalls;
import fr.forprev.adapters.web.trainer.GetMyCertificate;
import fr.forprev.adapters.web.trainer.GetMyCertificates;
import fr.forprev.adapters.web.trainer.PostTrainerCertification;
import fr.forprev.application.simulation.Simulation;
import fr.forprev.domain.account.PersonId;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All operations of the server; each is in the contract, {@code openapi.yaml}. */
final class Routes {

  static final String API = "/api/v1";

  private static final String SESSIONS = API + "/sessions";
  private static final String SESSION = SESSIONS + "/{id}";
  private static final String SITES = API + "/training-sites";
  private static final String HABILITATIONS = API + "/habilitations";
  private static final String HABILITATION = HABILITATIONS + "/{id}";
  private static final String HOTLINE = API + "/hotline";
  private static final String CERTIFICATE = SESSION + "/certificates/{certificateId}";
  private static final String ANNULLED = API + "/certificates/annulled";

  private static final String RULES = API + "/rules";
  private static final String RULE = RULES + "/{id}";
  private static final String SIMULATIONS = API + "/simulations";

  private static final String MINE = API + "/my-certificates";

  private Routes() {}

  static List<Route> of(
      UseCases useCases,
      Readiness readiness,
      TokenBuckets<PersonId> trainerChecks,
      TokenBuckets<String> publishedReads) {
    return Stream.of(
            open(readiness),
            published(useCases, publishedReads),
            api(useCases, trainerChecks),
            organisations(useCases),
            habilitations(useCases.habilitations()),
            AccountRoutes.of(useCases.accounts()),
            support(useCases.accounts()))
        .flatMap(routes -> routes)
        .toList();
  }

  private static Stream<Route> open(Readiness readiness) {
    Health health = new Health(readiness);
    Docs docs = new Docs();
    return Stream.of(
            Route.get("/health/live", health::live),
            Route.get("/health/ready", health::ready),
            Route.get("/openapi.yaml", docs::contract),
            Route.get("/docs", docs::page),
            Route.get("/docs/{file}", docs::asset))
        .flatMap(routes -> routes);
  }

  private static Stream<Route> published(UseCases useCases, TokenBuckets<String> readers) {
    UnaryOperator<Handler> published = read -> new PublishedRead(read, readers);
    Stream<Stream<Route>> simulations =
        Arrays.stream(Simulation.values())
            .map(simulation ->
                Route.get(
                    path(simulation),
                    published.apply(new GetSimulation(simulation, useCases.simulate()))));
    Stream<Stream<Route>> others =
        Stream.of(
            Route.get(
                ANNULLED,
                published.apply(
                    new GetAnnulled(useCases.listAnnulments(), useCases.findAnnulment()))),
            Route.get(RULES, published.apply(new GetRules())),
            Route.get(RULE, published.apply(new GetRule())),
            Route.get(SIMULATIONS, published.apply(new GetSimulations())));
    return Route.admitting(
        Access.EVERYBODY, Stream.concat(others, simulations).flatMap(routes -> routes));
  }

  private static String path(Simulation simulation) {
    return SIMULATIONS + "/" + simulation.id();
  }

  private static Stream<Route> api(UseCases useCases, TokenBuckets<PersonId> trainerChecks) {
    SessionActs acts = new SessionActs(useCases.viewSession());
    GetAllCertificates all = new GetAllCertificates(useCases.downloadAllCertificates());
    return Stream.of(
            Route.get(API + "/session-choices", new GetSessionChoices(useCases.sessionChoices())),
            Route.get(API + "/session-counts", new GetSessionCounts(useCases.countSessions())),
            Route.get(SESSIONS, new GetSessions(useCases.listSessions())),
            Route.post(SESSIONS, new PostSession(useCases.openDraft(), acts)),
            Route.get(SESSION, new GetSession(useCases.viewSession())),
            Route.put(SESSION + "/draft", new PutDraft(useCases.saveDraft(), acts)),
            Route.get(API + "/trainee-import-template", new GetTraineeImportTemplate()),
            Route.post(
                SESSION + "/trainee-import-check",
                new PostTraineeImportCheck(useCases.checkTraineeImport())),
            Route.post(
                SESSION + "/trainee-import",
                new PostTraineeImport(useCases.importTrainees(), acts)),
            Route.post(
                SESSION + "/trainer-check",
                new PostTrainerCheck(useCases.checkTrainer(), trainerChecks)),
            Route.post(SESSION + "/submission", new PostSubmission(useCases.submitSession(), acts)),
            Route.post(SESSION + "/results", new PostResults(useCases.sendResults(), acts)),
            Route.post(SESSION + "/return", new PostReturn(useCases.returnSession(), acts)),
            Route.post(SESSION + "/take-back", new PostTakeBack(useCases.takeBackSession(), acts)),
            Route.post(
                SESSION + "/modification", new PostModification(useCases.modifySession(), acts)),
            Route.delete(SESSION, new RemoveSession(useCases.deleteSession())),
            Route.post(
                SESSION + "/certificates",
                new PostCertificates(useCases.generateCertificates(), acts)),
            Route.get(SESSION + "/specimen", new GetSpecimen(useCases.previewCertificate())),
            Route.tracedGet(SESSION + "/certificates.zip", all::zip),
            Route.tracedGet(SESSION + "/certificates.pdf", all::toPrint),
            Route.get(
                SESSION + "/attendance-sheet",
                new GetAttendanceSheet(useCases.printAttendanceSheet())),
            Route.tracedGet(CERTIFICATE, new GetCertificate(useCases.downloadCertificate())),
            Route.post(CERTIFICATE + "/annulment", new PostAnnulment(useCases.annulCertificate())),
            Route.post(CERTIFICATE + "/correction", new PostCorrection(useCases.askCorrection())),
            Route.post(
                CERTIFICATE + "/correction/decision",
                new PostCorrectionDecision(useCases.decideCorrection())),
            Route.post(
                API + "/certificates/annulments",
                new PostAnnulmentByNumber(useCases.annulByNumber())),
            Route.get(MINE, new GetMyCertificates(useCases.viewOwnCertificates())),
            Route.tracedGet(
                MINE + "/{certificateId}", new GetMyCertificate(useCases.downloadOwnCertificate())),
            Route.post(
                API + "/trainer-certifications",
                new PostTrainerCertification(useCases.recordCertification())))
        .flatMap(routes -> routes);
  }

  private static Stream<Route> organisations(UseCases useCases) {
    UseCases.TrainingSiteUseCases sites = useCases.trainingSites();
    return Stream.of(
            Route.post(
                API + "/organisations/siret-check", new PostSiretCheck(useCases.checkSiret())),
            Route.get(SITES, new GetTrainingSites(sites.list())),
            Route.post(SITES, new PostTrainingSite(sites.declare())),
            Route.post(SITES + "/{id}/closing", new PostClosing(sites.close())),
            Route.delete(SITES + "/{id}", new DeleteSite(sites.delete())))
        .flatMap(routes -> routes);
  }

  private static Stream<Route> support(UseCases.AccountUseCases useCases) {
    SupportCalls calls =
        new SupportCalls(useCases.support(), useCases.mergeAccounts(), useCases.keepStaff());
    return Stream.of(
            Route.post(HOTLINE + "/searches", calls::search),
            Route.get(HOTLINE + "/persons/{number}", calls::person),
            Route.post(HOTLINE + "/corrections", calls::correct),
            Route.post(HOTLINE + "/merge-preview", calls::preview),
            Route.post(HOTLINE + "/merges", calls::merge),
            Route.post(HOTLINE + "/managers", calls::appoint))
        .flatMap(routes -> routes);
  }

  private static Stream<Route> habilitations(UseCases.HabilitationUseCases useCases) {
    return Stream.of(
            Route.get(HABILITATIONS, new GetHabilitations(useCases.list())),
            Route.post(HABILITATION + "/suspensions", new PostSuspension(useCases.suspend())),
            Route.post(HABILITATION + "/suspensions/lift", new PostLift(useCases.lift())),
            Route.post(HABILITATION + "/withdrawal", new PostWithdrawal(useCases.withdraw())),
            Route.post(HABILITATION + "/resignation", new PostResignation(useCases.resign())))
        .flatMap(routes -> routes);
  }
}
