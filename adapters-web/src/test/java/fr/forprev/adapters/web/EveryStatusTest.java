package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import fr.forprev.adapters.web.health.Readiness;
import fr.forprev.application.Transactions;
import fr.forprev.application.account.MyAccount;
import fr.forprev.application.account.Recognize.Gate;
import fr.forprev.application.account.SignIn;
import fr.forprev.application.account.TooBusyException;
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
    ApiClient.Call call = Calls.valid(operation, SERVER);
    switch (status) {
      case 200, 201, 202, 204 -> {}
      case 400 -> {
        return Calls.wrong(operation, SERVER);
      }
      case 401 -> {
        return Calls.isSigningIn(operation)
            ? call.json(Bodies.of("number", PluggedAccounts.NUMBER, "password", "faux"))
            : call.without("Authorization");
      }
      case 403 -> {
        if (Calls.isOfOwners(operation)) {
          return call.token(Samples.TOKEN);
        }
        if (Calls.isForbiddenBy(operation, "/StepRequired")) {
          return call.token(SERVER.signInToken(People.MANAGER, Gate.SECOND_FACTOR));
        }
        plugged.refused = List.of(NOT_YOUR_TURN);
        plugged.accounts.refused = plugged.refused;
        plugged.headerOnly = Optional.of(HEADER_ONLY);
      }
      case 404 -> {
        plugged.unseen = true;
        plugged.accounts.refused = List.of(Reason.unseen(Rule.USR_07));
        if (operation.node().get("operationId").asString().equals("endSignIn")) {
          return call.to("/api/v1/sign-ins/" + Samples.SESSION);
        }
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
        plugged.accounts.attempt = Optional.of(new SignIn.Outcome.Unknown());
        plugged.accounts.change = new MyAccount.Outcome.WrongPassword();
        plugged.accounts.codes = Optional.empty();
        plugged.accounts.support.refused = plugged.refused;
      }
      case 428 -> call.without("If-Match");
      case 429 -> {
        if (Calls.isSigningIn(operation)) {
          plugged.accounts.attempt =
              Optional.of(new SignIn.Outcome.Delayed(Duration.ofSeconds(30)));
          return call;
        }
        if (operation.node().has("security")) {
          for (int i = 0; i < TestServer.READS.times(); i++) {
            Calls.valid(operation, SERVER).expect(200);
          }
          return call;
        }
        for (int i = 0; i < TestServer.FAILURES.times(); i++) {
          Calls.valid(operation, SERVER).without("Authorization").expect(401);
        }
        call.without("Authorization");
      }
      case 500 -> {
        plugged.thrown = new IllegalStateException("the inside");
        plugged.accounts.thrown = plugged.thrown;
        if (isWithoutUseCase(operation)) {
          plugged.noTokens = plugged.thrown;
          plugged.accounts.noSignIns = plugged.thrown;
        }
      }
      case 503 -> {
        plugged.accounts.thrown = new TooBusyException();
        plugged.checks = List.of(new Readiness.Check("database", false));
      }
      default -> throw new AssertionError("nothing provokes " + status);
    }
    return call;
  }

  private static boolean isWithoutUseCase(Contract.Operation operation) {
    return operation.template().equals("/api/v1/trainee-import-template")
        || operation.node().get("operationId").asString().equals("getSignIn");
  }
}
