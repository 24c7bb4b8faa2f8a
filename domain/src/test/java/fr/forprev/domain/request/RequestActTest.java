package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.request.Requests.INSTRUCTOR;
import static fr.forprev.domain.request.Requests.JOHN;
import static fr.forprev.domain.request.Requests.MEMBER;
import static fr.forprev.domain.request.Requests.by;
import static fr.forprev.domain.request.Requests.on;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of {@code acts.txt}, line by line. */
@Verifies({Rule.HAB_10, Rule.HAB_11, Rule.HAB_13, Rule.HAB_17, Rule.GEO_03, Rule.GEO_04})
class RequestActTest {

  private static final Map<String, HabilitationRequest> EVERY_STATE = everyState();
  private static final Map<String, Actor> ACTORS =
      Map.of(
          "APPLICANT", actor(JOHN, Role.APPLICANT, new Scope.Own()),
          "MANAGER", actor(MANAGER.id(), Role.MANAGER, new Scope.OfOrganisation(MAROSE.id())),
          "CAISSE", actor(INSTRUCTOR, Role.INSTRUCTOR, new Scope.OfCaisse("CARSAT_BRETAGNE")),
          "COMMISSION", actor(MEMBER, Role.COMMISSION, new Scope.National()),
          "INRS", actor(MEMBER, Role.INRS, new Scope.National()));

  static List<Row> lines() {
    return DecisionTable.rowsOf("request/acts.txt");
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyActAnswersAsTheTableSays(Row line) {
    RequestAccess access = RequestAccess.of(ACTORS.get(line.text("by")));
    RequestAct act = RequestAct.valueOf(line.text("act"));
    Map<String, String> answers = new LinkedHashMap<>(line.cells());
    EVERY_STATE.forEach(
        (state, request) -> answers.put(state, written(access.obstacleTo(act, request))));

    assertThat(answers).isEqualTo(line.cells());
  }

  @Test
  void theTableHasEveryActOfEveryActorInEveryState() {
    assertThat(lines().stream().map(line -> line.text("act") + " " + line.text("by")).toList())
        .containsExactlyElementsOf(
            Stream.of(RequestAct.values())
                .flatMap(act ->
                    Stream.of("APPLICANT", "MANAGER", "CAISSE", "COMMISSION", "INRS")
                        .map(by -> act + " " + by))
                .toList());
    assertThat(EVERY_STATE.values().stream().map(HabilitationRequest::state))
        .contains(RequestState.values());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotSeenAnswersAsIfItWereNotThere(RequestAct act) {
    PersonId other = new PersonId(key(99));
    List<Actor> strangers =
        List.of(
            actor(other, Role.APPLICANT, new Scope.Own()),
            actor(other, Role.MANAGER, new Scope.OfOrganisation(new OrganisationId(key(2)))),
            actor(JOHN, Role.DELEGATE, new Scope.OfOrganisation(MAROSE.id())),
            actor(JOHN, Role.TRAINER, new Scope.Own()),
            actor(other, Role.INSTRUCTOR, new Scope.OfCaisse("CARSAT_SUD_EST")),
            actor(other, Role.SUPPORT, new Scope.National()));

    for (Actor stranger : strangers) {
      for (HabilitationRequest request : EVERY_STATE.values()) {
        assertThat(reasonOf(RequestAccess.of(stranger).obstacleTo(act, request)))
            .isEqualTo(Reason.unseen(Rule.HAB_13));
      }
    }
  }

  @Test
  void theReasonSaysWhereTheRequestStandsAndWhichActIsMeant() {
    RequestAccess applicant = RequestAccess.of(ACTORS.get("APPLICANT"));
    RequestAccess caisse = RequestAccess.of(ACTORS.get("CAISSE"));
    Fact review = Fact.text("state", "Validation administrative par la caisse");

    assertThat(reasonOf(applicant.obstacleTo(RequestAct.SAVE, Requests.review())))
        .isEqualTo(
            Reason.of(
                Rule.HAB_10,
                Unblock.ask(Role.INSTRUCTOR),
                Fact.text("act", "Enregistrer la demande"),
                review));
    assertThat(reasonOf(applicant.obstacleTo(RequestAct.SUBMIT_FILE, Requests.review())))
        .isEqualTo(
            Reason.of(
                Rule.HAB_11,
                Unblock.ask(Role.INSTRUCTOR),
                Fact.text("act", "Soumettre le dossier"),
                review));
    assertThat(reasonOf(applicant.obstacleTo(RequestAct.GRANT, Requests.review())))
        .isEqualTo(
            Reason.reserved(
                Rule.HAB_13, Role.COMMISSION, Fact.text("act", "Accorder l'habilitation")));
    assertThat(reasonOf(applicant.obstacleTo(RequestAct.DRAW_LETTER, Requests.review())))
        .isEqualTo(Reason.of(Rule.HAB_17, Unblock.ask(Role.INSTRUCTOR), review));
    assertThat(reasonOf(caisse.obstacleTo(RequestAct.TRANSFER, Requests.commission())))
        .isEqualTo(
            Reason.of(
                Rule.GEO_04,
                Unblock.ask(Role.COMMISSION),
                Fact.text("state", "Décision de la commission")));
  }

  @Test
  void anUpdateHasNoLetter() {
    RequestAccess manager = RequestAccess.of(ACTORS.get("MANAGER"));

    assertThat(
            reasonOf(manager.obstacleTo(RequestAct.DRAW_LETTER, Requests.draft(Requests.UPDATE))))
        .isEqualTo(Reason.of(Rule.HAB_17, Unblock.never()));
  }

  /** An INITIAL of MAROSE FORMATION, which exists, in every state; UNASSIGNED is without caisse. */
  private static Map<String, HabilitationRequest> everyState() {
    AdministrativeReview review = Requests.review(Requests.INITIAL);
    FileToSubmit file = Requests.file(review);
    Instruction instruction = Requests.instruction(file);
    Commission commission = Requests.commission(instruction);
    Map<String, HabilitationRequest> states = new LinkedHashMap<>();
    states.put("DRAFT", Requests.draft(Requests.INITIAL));
    states.put("UNASSIGNED", new AdministrativeReview(review.header(), review.data(), null));
    states.put("ADMINISTRATIVE_REVIEW", review);
    states.put("FILE_TO_SUBMIT", file);
    states.put("INSTRUCTION", instruction);
    states.put("COMMISSION", commission);
    states.put("ACCEPTED", Requests.granting().request());
    states.put("REFUSED", grantedBy(commission.refuse("Non.", by(MEMBER, "2023-03-15"))));
    states.put("ABANDONED", grantedBy(instruction.abandon(on("2023-03-15"))));
    return states;
  }

  private static Actor actor(PersonId person, Role role, Scope scope) {
    return new Actor(person, role, scope);
  }

  private static String written(Optional<Reason> obstacle) {
    return obstacle
        .map(reason ->
            reason.unblock() instanceof Unblock.Unseen
                ? "unseen"
                : reason.rule().id() + " " + end(reason.unblock()))
        .orElse("yes");
  }

  private static String end(Unblock unblock) {
    return unblock instanceof Unblock.Ask ask ? "ask " + ask.role() : "never";
  }
}
