package fr.forprev.adapters.web;

import fr.forprev.adapters.web.docs.Docs;
import fr.forprev.adapters.web.health.Health;
import fr.forprev.adapters.web.health.Readiness;
import fr.forprev.adapters.web.limit.TokenBuckets;
import fr.forprev.adapters.web.session.GetCertificate;
import fr.forprev.adapters.web.session.GetSession;
import fr.forprev.adapters.web.session.GetSessionChoices;
import fr.forprev.adapters.web.session.GetSessions;
import fr.forprev.adapters.web.session.PostCertificates;
import fr.forprev.adapters.web.session.PostResults;
import fr.forprev.adapters.web.session.PostReturn;
import fr.forprev.adapters.web.session.PostSession;
import fr.forprev.adapters.web.session.PostSubmission;
import fr.forprev.adapters.web.session.PostTrainerCheck;
import fr.forprev.adapters.web.session.PutDraft;
import fr.forprev.adapters.web.session.SessionActs;
import fr.forprev.adapters.web.trainer.GetMyCertificate;
import fr.forprev.adapters.web.trainer.GetMyCertificates;
import fr.forprev.adapters.web.trainer.PostTrainerCertification;
import fr.forprev.domain.account.PersonId;
import java.util.List;
import java.util.stream.Stream;

/** All operations of the server; each is in the contract, {@code openapi.yaml}. */
final class Routes {

  static final String API = "/api/v1";

  private static final String SESSIONS = API + "/sessions";
  private static final String SESSION = SESSIONS + "/{id}";
  private static final String MINE = API + "/my-certificates";

  private Routes() {}

  static List<Route> of(
      UseCases useCases, Readiness readiness, TokenBuckets<PersonId> trainerChecks) {
    return Stream.concat(open(readiness), api(useCases, trainerChecks)).toList();
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

  private static Stream<Route> api(UseCases useCases, TokenBuckets<PersonId> trainerChecks) {
    SessionActs acts = new SessionActs(useCases.viewSession());
    return Stream.of(
            Route.get(API + "/session-choices", new GetSessionChoices(useCases.sessionChoices())),
            Route.get(SESSIONS, new GetSessions(useCases.listSessions())),
            Route.post(SESSIONS, new PostSession(useCases.openDraft(), acts)),
            Route.get(SESSION, new GetSession(useCases.viewSession())),
            Route.put(SESSION + "/draft", new PutDraft(useCases.saveDraft(), acts)),
            Route.post(
                SESSION + "/trainer-check",
                new PostTrainerCheck(useCases.checkTrainer(), trainerChecks)),
            Route.post(SESSION + "/submission", new PostSubmission(useCases.submitSession(), acts)),
            Route.post(SESSION + "/results", new PostResults(useCases.sendResults(), acts)),
            Route.post(SESSION + "/return", new PostReturn(useCases.returnSession(), acts)),
            Route.post(
                SESSION + "/certificates",
                new PostCertificates(useCases.generateCertificates(), acts)),
            Route.tracedGet(
                SESSION + "/certificates/{certificateId}",
                new GetCertificate(useCases.downloadCertificate())),
            Route.get(MINE, new GetMyCertificates(useCases.viewOwnCertificates())),
            Route.tracedGet(
                MINE + "/{certificateId}", new GetMyCertificate(useCases.downloadOwnCertificate())),
            Route.post(
                API + "/trainer-certifications",
                new PostTrainerCertification(useCases.recordCertification())))
        .flatMap(routes -> routes);
  }
}
