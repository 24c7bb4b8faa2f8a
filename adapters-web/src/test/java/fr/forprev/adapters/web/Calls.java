package fr.forprev.adapters.web;

import fr.forprev.application.account.Recognize.Gate;

/** A call of each operation of the contract, right or wrong. */
final class Calls {

  private Calls() {}

  static boolean isSigningIn(Contract.Operation operation) {
    return operation.node().get("operationId").asString().equals("signIn");
  }

  static boolean isOfOwners(Contract.Operation operation) {
    return isForbiddenBy(operation, "/OwnersOnly");
  }

  static boolean isForbiddenBy(Contract.Operation operation, String response) {
    return operation.node().at("/responses/403/$ref").asString("").endsWith(response);
  }

  static ApiClient.Call valid(Contract.Operation operation, TestServer server) {
    String path =
        operation
            .template()
            .replace("/rules/{id}", "/rules/SES-02")
            .replace("/sign-ins/{id}", "/sign-ins/" + People.OTHER_DEVICE.id())
            .replace("{id}", Samples.SESSION.toString())
            .replace("{scope}", "CARSAT_BRETAGNE")
            .replace("{person}", People.DELEGATE.id().toString())
            .replace("{role}", "INSTRUCTOR")
            .replace("{number}", People.MANAGER.number().value())
            .replace("{certificateId}", Samples.CERTIFICATE.toString())
            .replace("{file}", "initializer.js");
    String token =
        isOfOwners(operation) ? server.signInToken(People.MANAGER, Gate.OPEN) : Samples.TOKEN;
    ApiClient.Call call = server.client().call(operation.method(), path).token(token);
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
      case "decideCorrection" -> call.json(Bodies.of("approved", true));
      case "annulByNumber" ->
          call.json(Bodies.of("number", Samples.NUMBER.value(), "reason", "FRAUD"));
      case "findPersons" -> call.json(Bodies.of("surname", "Paris"));
      case "correctPerson" -> call.json(Bodies.correction());
      case "previewMerge", "mergeAccounts" -> call.json(Bodies.merge());
      case "appointManager" -> call.json(Bodies.manager());
      case "signIn" -> call.json(Bodies.signIn());
      case "giveSecondFactor" -> call.json(Bodies.of("code", "123456"));
      case "useProfile" -> call.json(Bodies.of("role", "TRAINER"));
      case "register" -> call.json(Bodies.registration());
      case "recoverNumber" -> call.json(Bodies.of("email", "k@exemple.fr"));
      case "recoverPassword" -> call.json(Bodies.of("number", "JKA37899", "email", "k@exemple.fr"));
      case "lookAtLink" -> call.json(Bodies.of("secret", PluggedAccounts.LINK));
      case "choosePassword" ->
          call.json(Bodies.of("secret", PluggedAccounts.LINK, "password", "une phrase"));
      case "putSettings" -> call.json(Bodies.settings());
      case "putEmail" -> call.json(Bodies.of("password", "secret", "email", "k@exemple.fr"));
      case "putPassword" -> call.json(Bodies.of("password", "secret", "newPassword", "phrase"));
      case "putSecondFactor" -> call.json(Bodies.secondFactor());
      case "removeSecondFactor" -> call.json(Bodies.of("password", "secret"));
      case "appoint" -> call.json(Bodies.of("role", "INSTRUCTOR", "number", "BCD12345"));
      default -> call;
    };
  }

  static ApiClient.Call wrong(Contract.Operation operation, TestServer server) {
    ApiClient.Call call = valid(operation, server);
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
              "recordCertification",
              "signIn",
              "giveSecondFactor",
              "useProfile",
              "register",
              "recoverNumber",
              "recoverPassword",
              "lookAtLink",
              "choosePassword",
              "putEmail",
              "putPassword",
              "putSecondFactor",
              "removeSecondFactor",
              "appoint" -> {
            call.body = "{}";
            yield call.path;
          }
          case "putSettings" -> {
            call.body = "{\"emails\":{}}";
            yield call.path;
          }
          case "endSignIn" -> "/api/v1/sign-ins/113";
          case "listStaff" -> "/api/v1/staff/113";
          case "removeRole" -> call.path.replace("INSTRUCTOR", "FORMATEUR");
          default -> call.path.replace(Samples.SESSION.toString(), "113");
        };
    return call.to(path);
  }
}
