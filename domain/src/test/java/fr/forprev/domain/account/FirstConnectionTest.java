package fr.forprev.domain.account;

import static fr.forprev.domain.account.Network.holding;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.FirstConnection.Question;
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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.USR_03)
class FirstConnectionTest {

  private static final Person MANAGER = holding(1, Role.MANAGER);
  private static final Person TRAINER = holding(2, Role.TRAINER);
  private static final String BRETAGNE = "CARSAT_BRETAGNE";
  private static final String SUD_EST = "CARSAT_SUD_EST";
  private static final EmailPreferences ALERTS = new EmailPreferences(true, false, false);
  private static final EmailPreferences NOTHING = new EmailPreferences(false, false, false);

  static List<Row> accounts() {
    return DecisionTable.rowsOf("account/first-connection.txt");
  }

  @ParameterizedTest
  @MethodSource("accounts")
  void whatIsStillAskedIsInTheTable(Row row) {
    Person person = row.yes("formateur") ? TRAINER : MANAGER;
    FirstConnection connection =
        FirstConnection.of(
            person,
            new AccountSettings(
                row.yes("données vérifiées"),
                row.yes("préférences choisies") ? NOTHING : null,
                row.yes("caisse choisie") ? BRETAGNE : null));

    assertThat(connection.asked())
        .isEqualTo(row.words("reste à répondre").stream().map(Question::valueOf).toList());
    assertThat(connection.isDone()).isEqualTo(row.isEmpty("reste à répondre"));
    assertThat(connection.obstacle().isEmpty()).isEqualTo(connection.isDone());
  }

  @Test
  void untilItIsDoneNothingElseIsPossibleAndTheRefusalSaysWhatIsLeft() {
    assertThat(reasonOf(FirstConnection.of(TRAINER, AccountSettings.NONE).obstacle()))
        .isEqualTo(
            new Reason(
                Rule.USR_03,
                List.of(
                    Fact.text(
                        "stillAsked",
                        "vérifier vos données personnelles, choisir vos préférences d'e-mail,"
                            + " choisir votre caisse de rattachement")),
                Unblock.never(),
                true));
  }

  @Test
  void theAnswersOfTheFirstConnectionAreKept() {
    AccountSettings answered = new AccountSettings(true, ALERTS, BRETAGNE);

    assertThat(grantedBy(answer(TRAINER, AccountSettings.NONE, answered))).isEqualTo(answered);
    assertThat(
            grantedBy(
                answer(MANAGER, AccountSettings.NONE, new AccountSettings(true, ALERTS, null))))
        .isEqualTo(new AccountSettings(true, ALERTS, null));
  }

  @Test
  void everyMissingAnswerIsNamed() {
    assertThat(reasonsOf(answer(TRAINER, AccountSettings.NONE, AccountSettings.NONE)))
        .containsExactly(
            missing(
                "la vérification de vos données personnelles, vos préférences d'e-mail, votre"
                    + " caisse de rattachement"));
    assertThat(
            reasonsOf(
                answer(TRAINER, AccountSettings.NONE, new AccountSettings(true, ALERTS, null))))
        .containsExactly(missing("votre caisse de rattachement"));
  }

  @Test
  void aCaisseThatDoesNotExistIsRefused() {
    AccountSettings unknown = new AccountSettings(true, ALERTS, "CARSAT_ATLANTIDE");

    assertThat(reasonsOf(answer(TRAINER, AccountSettings.NONE, unknown)))
        .containsExactly(
            Reason.of(
                Rule.USR_03, Unblock.never(), Fact.text("unknownCaisse", "CARSAT_ATLANTIDE")));
  }

  @Test
  void whoBecomesATrainerLaterIsAskedForTheCaisseAloneAndKeepsTheRest() {
    AccountSettings settings = new AccountSettings(true, ALERTS, null);
    Person trainedManager = MANAGER.gaining(Role.TRAINER, new Scope.Own());

    assertThat(FirstConnection.of(MANAGER, settings).isDone()).isTrue();
    assertThat(FirstConnection.of(trainedManager, settings).asked())
        .containsExactly(Question.CAISSE);
    assertThat(
            grantedBy(answer(trainedManager, settings, new AccountSettings(false, null, BRETAGNE))))
        .isEqualTo(new AccountSettings(true, ALERTS, BRETAGNE));
  }

  @Test
  void choicesChangeAtAnyTime() {
    AccountSettings settings = new AccountSettings(true, ALERTS, BRETAGNE);

    assertThat(grantedBy(answer(TRAINER, settings, new AccountSettings(false, NOTHING, SUD_EST))))
        .isEqualTo(new AccountSettings(true, NOTHING, SUD_EST));
  }

  private static Decision<AccountSettings> answer(
      Person person, AccountSettings before, AccountSettings answered) {
    return FirstConnection.answer(person, before, answered, Set.of(BRETAGNE, SUD_EST));
  }

  private static Reason missing(String missing) {
    return Reason.of(Rule.USR_03, Unblock.never(), Fact.text("missing", missing));
  }
}
