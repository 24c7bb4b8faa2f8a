package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.forprev.adapters.web.health.Readiness;
import fr.forprev.application.Transactions;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Every operation answers every status that the contract says, and as it says. */
class EveryStatusTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  static final Reason TOO_EARLY =
      Reason.of(
          Rule.SES_02,
          Unblock.from(LocalDate.of(2026, 9, 11)),
          Fact.day("endDate", Samples.END),
          Fact.span("window", new DateSpan(LocalDate.of(2026, 9, 11), LocalDate.of(2027, 3, 11))),
          Fact.day("today", LocalDate.of(2026, 9, 1)));
  static final Reason NOT_YOUR_TURN =
      Reason.of(
          Rule.SES_13,
          Unblock.ask(Role.TRAINER),
          Fact.text("state", "En cours de validation Formateur"));

  static final Reason HEADER_ONLY =
      Reason.of(Rule.SES_13, Unblock.never(), Fact.reference("headerOnly", 113));

  @TestFactory
  Stream<DynamicTest> every_operation_with_every_status() {
    return Contract.operations().stream()
        .flatMap(operation ->
            operation.statuses().stream()
                .map(status ->
                    dynamicTest(
                        operation.name() + " " + status,
                        () -> provoke(operation, Integer.parseInt(status)))));
  }

  private void provoke(Contract.Operation operation, int status) {
    SERVER.plugged = new Plugged();
    SERVER.time.pass(Duration.ofHours(1));
    ApiClient.Call call = prepared(operation, status);
    ApiClient.Answer answer = call.expect(status);
    if (status >= 400 && status != 503) {
      assertThat(answer.json().get("status").asInt()).isEqualTo(status);
      assertThat(answer.json().get("instance").asString())
          .isEqualTo("urn:uuid:" + answer.header("X-Request-Id"));
    }
  }

  private static ApiClient.Call prepared(Contract.Operation operation, int status) {
    Plugged plugged = SERVER.plugged;
    ApiClient.Call call = valid(operation);
    switch (status) {
      case 200, 201, 204 -> {}
      case 400 -> {
        return wrong(operation);
      }
      case 401 -> call.without("Authorization");
      case 403 -> {
        plugged.refused = List.of(NOT_YOUR_TURN);
        plugged.headerOnly = Optional.of(HEADER_ONLY);
      }
      case 404 -> {
        plugged.unseen = true;
        plugged.accounts.support.unseen = true;
        if (operation.template().equals("/api/v1/rules/{id}")) {
          return call.to("/api/v1/rules/SES-99");
        }
        return operation.template().equals("/docs/{file}")
            ? SERVER.client().call("GET", "/docs/index.html")
            : call;
      }
      case 409 -> {
        plugged.thrown = new Transactions.ConflictException(new RuntimeException());
        plugged.accounts.thrown = plugged.thrown;
      }
      case 412 -> plugged.save = new SaveDraft.Save.Overtaken(Samples.draft(7));
      case 413 -> call.csv("x".repeat(1_100_000));
      case 415 -> call.header("Content-Type", "text/plain");
      case 422 -> {
        plugged.refused = List.of(TOO_EARLY);
        plugged.accounts.refused = plugged.refused;
        plugged.accounts.support.refused = plugged.refused;
      }
      case 428 -> call.without("If-Match");
      case 429 -> {
        if (operation.node().has("security")) {
          for (int i = 0; i < TestServer.READS.times(); i++) {
            valid(operation).expect(200);
          }
          return call;
        }
        for (int i = 0; i < TestServer.FAILURES.times(); i++) {
          valid(operation).without("Authorization").expect(401);
        }
        call.without("Authorization");
      }
      case 500 -> {
        plugged.thrown = new IllegalStateException("the inside");
        plugged.accounts.thrown = plugged.thrown;
        if (isWithoutUseCase(operation)) {
          plugged.noTokens = plugged.thrown;
        }
      }
      case 503 -> plugged.checks = List.of(new Readiness.Check("database", false));
      default -> throw new AssertionError("nothing provokes " + status);
    }
    return call;
  }

  private static boolean isWithoutUseCase(Contract.Operation operation) {
    return operation.template().equals("/api/v1/trainee-import-template");
  }

  private static ApiClient.Call valid(Contract.Operation operation) {
    String path =
        operation
            .template()
            .replace("/rules/{id}", "/rules/SES-02")
            .replace("{id}", Samples.SESSION.toString())
            .replace("{number}", People.MANAGER.number().value())
            .replace("{certificateId}", Samples.CERTIFICATE.toString())
            .replace("{file}", "initializer.js");
    ApiClient.Call call = SERVER.client().call(operation.method(), path).token(Samples.TOKEN);
    return switch (operation.node().get("operationId").asString()) {
      case "simulateRenewal" -> call.to(path + "?dispositif=SST&level=1&expiry=2027-06-30");
      case "simulateSessionWindow" -> call.to(path + "?endDate=2026-12-11");
      case "simulateCertificate" ->
          call.to(path + "?certificate=SST-1&kind=initial&endDate=2026-12-11");
      case "simulateTrainerQualification" ->
          call.to(
              path
                  + "?dispositif=SST&level=1&endDate=2026-12-11"
                  + "&certifications=2/2024-12-11/2027-12-11");
      case "simulateAlerts" -> call.to(path + "?holder=trainer&expiry=2027-06-30");
      case "simulateCaisse" -> call.to(path + "?postalCode=01410");
      case "simulateTakeoverClass" -> call.to(path + "?lastEnd=2022-12-31");
      case "openSession" -> call.json(Bodies.draft());
      case "saveDraft" -> call.json(Bodies.draft()).header("If-Match", "\"3\"");
      case "checkTraineeImport" -> call.csv(Bodies.csv());
      case "importTrainees" -> call.csv(Bodies.csv()).header("If-Match", "\"3\"");
      case "checkTrainer" -> call.json(Bodies.number());
      case "sendResults" -> call.json(Bodies.results());
      case "declareTrainingSite" -> call.json(Bodies.site());
      case "closeTrainingSite", "liftSuspension", "resignHabilitation" -> call.json(Bodies.from());
      case "checkSiret" -> call.json(Bodies.siret());
      case "suspendHabilitation" -> call.json(Bodies.suspension());
      case "withdrawHabilitation" -> call.json(Bodies.withdrawal());
      case "recordCertification" -> call.json(Bodies.recording());
      case "returnSession" -> call.json(Bodies.comment("Le stagiaire 2 était absent."));
      case "annulCertificate" -> call.json(Bodies.of("reason", "FRAUD"));
      case "askCorrection" -> call.json(Bodies.identity());
      case "findPersons" -> call.json(Bodies.of("surname", "Paris"));
      case "correctPerson" -> call.json(Bodies.correction());
      case "previewMerge", "mergeAccounts" -> call.json(Bodies.merge());
      case "appointManager" -> call.json(Bodies.manager());
      case "decideCorrection" -> call.json(Bodies.of("approved", true));
      case "annulByNumber" ->
          call.json(Bodies.of("number", Samples.NUMBER.value(), "reason", "FRAUD"));
      default -> call;
    };
  }

  private static ApiClient.Call wrong(Contract.Operation operation) {
    ApiClient.Call call = valid(operation);
    String path =
        switch (operation.node().get("operationId").asString()) {
          case "listRules", "getRule", "listSimulations" -> call.path + "?colour=blue";
          case "simulateRenewal" -> call.path + "&months=0";
          case "simulateSessionWindow" -> call.path + "&generatedOn=2023-02-29";
          case "simulateCertificate" -> call.path + "&previousEnd=never";
          case "simulateTrainerQualification", "simulateAlerts" -> call.path + "&today=31/12/2026";
          case "simulateCaisse", "simulateTakeoverClass" -> call.path.replaceAll("\\?.*", "");
          case "listSessionChoices" -> call.path + "?endDate=2023-02-29";
          case "listSessions" -> call.path + "?limit=0";
          case "listHabilitations" -> call.path + "?number=%20";
          case "countSessions" -> call.path + "?filter=open";
          case "listAnnulled" -> call.path + "?limit=101";
          case "downloadMyCertificate" -> call.path.replace(Samples.CERTIFICATE.toString(), "5");
          case "getPerson" -> call.path.replace(People.MANAGER.number().value(), "X");
          case "findPersons",
              "correctPerson",
              "previewMerge",
              "mergeAccounts",
              "appointManager",
              "openSession",
              "declareTrainingSite",
              "checkSiret",
              "annulByNumber",
              "recordCertification" -> {
            call.body = "{}";
            yield call.path;
          }
          default -> call.path.replace(Samples.SESSION.toString(), "113");
        };
    return call.to(path);
  }
}
