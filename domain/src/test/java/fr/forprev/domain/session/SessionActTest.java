package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.generated;
import static fr.forprev.domain.session.Sessions.withEntity;
import static fr.forprev.domain.session.Sessions.withTrainer;
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
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of {@code acts.txt}, line by line. */
@Verifies({Rule.SES_13, Rule.SES_16, Rule.SES_18, Rule.SES_19, Rule.SES_21, Rule.SES_23})
class SessionActTest {

  private static final List<CertificationSession> EVERY_STATE =
      List.of(draft(content()), withTrainer(), withEntity(), generated("2023-04-05"));
  private static final SessionVisibility TRAINER_OF_IT =
      SessionVisibility.of(new Actor(TRAINER.id(), Role.TRAINER, new Scope.Own()));

  record Line(SessionAct act, String by, List<String> answers) {
    static Line of(Row row) {
      return new Line(
          SessionAct.valueOf(row.text("act")),
          row.text("by"),
          Stream.of(SessionState.values()).map(state -> row.text(state.name())).toList());
    }
  }

  static List<Line> lines() {
    return DecisionTable.rowsOf("session/acts.txt").stream().map(Line::of).toList();
  }

  @ParameterizedTest
  @MethodSource("lines")
  void everyActAnswersAsTheTableSays(Line line) {
    List<SessionVisibility> actors =
        line.by().equals("TRAINER")
            ? List.of(TRAINER_OF_IT)
            : List.of(
                in(Role.MANAGER, MANAGER.id(), MAROSE.id()),
                in(Role.DELEGATE, DELEGATE.id(), MAROSE.id()));

    for (SessionVisibility actor : actors) {
      List<String> answers = new ArrayList<>();
      for (CertificationSession session : EVERY_STATE) {
        answers.add(written(actor.obstacleTo(line.act(), session)));
      }
      assertThat(answers).isEqualTo(line.answers());
    }
  }

  @Test
  void theTableHasEveryActTwice() {
    assertThat(lines().stream().map(line -> line.act() + " " + line.by()).toList())
        .containsExactlyElementsOf(
            Stream.of(SessionAct.values())
                .flatMap(act -> Stream.of(act + " ENTITY", act + " TRAINER"))
                .toList());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNotSeenAnswersAsIfItWereNotThere(SessionAct act) {
    Set<Role> outside = EnumSet.of(Role.APPLICANT, Role.COMMISSION, Role.INRS);
    List<SessionVisibility> strangers = new ArrayList<>();
    strangers.add(in(Role.MANAGER, MANAGER.id(), new OrganisationId(key(2))));
    strangers.add(in(Role.DELEGATE, new PersonId(key(19)), MAROSE.id()));
    strangers.add(
        SessionVisibility.of(new Actor(new PersonId(key(19)), Role.TRAINER, new Scope.Own())));
    outside.forEach(role ->
        strangers.add(SessionVisibility.of(new Actor(MANAGER.id(), role, new Scope.National()))));

    for (SessionVisibility stranger : strangers) {
      for (CertificationSession session : EVERY_STATE) {
        assertThat(reasonOf(stranger.obstacleTo(act, session)))
            .isEqualTo(Reason.unseen(Rule.SES_13));
      }
    }
  }

  @Test
  void theReasonSaysWhereTheSessionStandsAndWhichActIsMeant() {
    SessionVisibility manager = in(Role.MANAGER, MANAGER.id(), MAROSE.id());

    assertThat(reasonOf(manager.obstacleTo(SessionAct.SAVE, withTrainer())))
        .isEqualTo(
            Reason.of(
                Rule.SES_13,
                Unblock.ask(Role.TRAINER),
                Fact.text("state", "En cours de validation Formateur")));
    assertThat(reasonOf(manager.obstacleTo(SessionAct.SAVE, withEntity())))
        .isEqualTo(
            Reason.of(
                Rule.SES_16,
                Unblock.ask(Role.MANAGER),
                Fact.text("act", "Enregistrer la saisie"),
                Fact.text("state", "En cours de validation Entité")));
    assertThat(reasonOf(manager.obstacleTo(SessionAct.SEND_RESULTS, withTrainer())))
        .isEqualTo(
            Reason.of(
                Rule.SES_13, Unblock.ask(Role.TRAINER), Fact.text("act", "Envoyer les résultats")));
    assertThat(reasonOf(manager.obstacleTo(SessionAct.DOWNLOAD, withEntity())))
        .isEqualTo(
            Reason.of(
                Rule.SES_19,
                Unblock.ask(Role.MANAGER),
                Fact.reference("session", 113),
                Fact.text("state", "En cours de validation Entité")));
    assertThat(reasonOf(manager.obstacleTo(SessionAct.DELETE, generated("2023-04-05"))))
        .isEqualTo(Reason.of(Rule.SES_21, Unblock.never(), Fact.reference("session", 113)));
  }

  private static SessionVisibility in(Role role, PersonId person, OrganisationId organisation) {
    return SessionVisibility.of(new Actor(person, role, new Scope.OfOrganisation(organisation)));
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
