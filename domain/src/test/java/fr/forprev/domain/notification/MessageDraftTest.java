package fr.forprev.domain.notification;

import static fr.forprev.domain.account.Network.using;
import static fr.forprev.domain.account.Network.written;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.USR_05)
class MessageDraftTest {

  private static final Actor INRS = using(Role.INRS);
  private static final Actor CAISSE = using(Role.INSTRUCTOR);
  private static final Map<String, Optional<String>> TERRITORIES =
      Map.of(
          "réseau", Optional.empty(),
          "sien", Optional.of("CARSAT_BRETAGNE"),
          "autre", Optional.of("CARSAT_SUD_EST"));

  static List<Row> authors() {
    return DecisionTable.rowsOf("notification/targeted-messages.txt");
  }

  @ParameterizedTest
  @MethodSource("authors")
  void whoWritesToWhomIsInTheTable(Row row) {
    Actor author = using(Role.valueOf(row.text("auteur")));
    Optional<String> territory = TERRITORIES.get(row.text("territoire"));

    for (Role role : Role.values()) {
      Decision<TargetedMessage> decision =
          draft(new Audience(Set.of(role), territory.orElse(null))).send(author, 1);

      assertThat(written(decision.fold(sent -> Optional.empty(), MessageDraftTest::first)))
          .as(role.name())
          .isEqualTo(row.text(role.name()));
    }
  }

  @Test
  void aCompleteMessageIsSentWithItsAuthor() {
    Audience trainers = new Audience(Set.of(Role.TRAINER), "CARSAT_BRETAGNE");

    assertThat(grantedBy(draft(trainers).send(CAISSE, 1)))
        .isEqualTo(
            new TargetedMessage(
                CAISSE, MessageType.EVENT, "Journée technique", "Le 12 mars à Rennes.", trainers));
  }

  @Test
  void everythingThatIsMissingIsNamed() {
    assertThat(
            reasonsOf(new MessageDraft(null, " ", "", new Audience(Set.of(), null)).send(INRS, 0)))
        .containsExactly(missing("le type, le titre, le texte, les rôles des destinataires"));
    assertThat(
            reasonsOf(
                new MessageDraft(
                        MessageType.EVENT, "Journée", "", new Audience(Set.of(Role.TRAINER), null))
                    .send(INRS, 1)))
        .containsExactly(missing("le texte"));
  }

  @Test
  void whoWritesNoneSeesNothingOfThem() {
    Actor trainer = new Actor(CAISSE.person(), Role.TRAINER, new Scope.Own());

    assertThat(MessageDraft.obstacleFor(trainer)).contains(Reason.unseen(Rule.USR_05));
  }

  @Test
  void aMessageToNobodyIsRefused() {
    Audience managers = new Audience(Set.of(Role.MANAGER), "CSS_MAYOTTE");

    assertThat(reasonsOf(draft(managers).send(INRS, 0)))
        .containsExactly(
            Reason.of(
                Rule.USR_05,
                Unblock.never(),
                Fact.text("audience", "« gestionnaire » ; CSS_MAYOTTE")));
    assertThat(grantedBy(draft(managers).send(INRS, 1)).audience()).isEqualTo(managers);
  }

  @Test
  void whatLiesBeyondTheTerritoryIsNamedBesideWhatIsMissing() {
    Audience everybody = new Audience(Set.of(Role.INRS, Role.MANAGER, Role.SUPPORT), null);

    assertThat(reasonsOf(new MessageDraft(null, "Journée", "À Rennes", everybody).send(CAISSE, 0)))
        .containsExactly(
            Reason.reserved(
                Rule.USR_05,
                Role.INRS,
                Fact.text("beyond", "l'ensemble du réseau, « INRS », « hotline »")),
            missing("le type"));
  }

  private static MessageDraft draft(Audience audience) {
    return new MessageDraft(
        MessageType.EVENT, " Journée technique ", "Le 12 mars à Rennes.\n", audience);
  }

  private static Optional<Reason> first(Decision.Refused<TargetedMessage> refused) {
    return refused.reasons().stream().findFirst();
  }

  private static Reason missing(String missing) {
    return Reason.of(Rule.USR_05, Unblock.never(), Fact.text("missing", missing));
  }
}
