package fr.forprev.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.EmailPreferences.Channel;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies(Rule.USR_04)
class EmailPreferencesTest {

  static List<Row> messages() {
    return DecisionTable.rowsOf("account/email-preferences.txt");
  }

  @ParameterizedTest
  @MethodSource("messages")
  void thePreferenceOfItsFamilyGovernsTheMailAndTheInboxShowsAll(Row row) {
    EmailPreferences preferences =
        new EmailPreferences(
            row.yes("alertes"), row.yes("notifications"), row.yes("messages ciblés"));

    assertThat(preferences.channels(MessageFamily.valueOf(row.text("famille"))))
        .isEqualTo(
            row.words("arrive par").stream().map(Channel::valueOf).collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @EnumSource
  void untilThePersonChoosesEverythingIsMailed(MessageFamily family) {
    EmailPreferences nothing = new EmailPreferences(false, false, false);

    assertThat(AccountSettings.NONE.emailsInForce().mails(family)).isTrue();
    assertThat(new AccountSettings(true, nothing, null).emailsInForce().mails(family)).isFalse();
  }

  @Test
  @Verifies(Rule.USR_05)
  void thereAreThreeFamilies() {
    assertThat(MessageFamily.values())
        .extracting(MessageFamily::label)
        .containsExactly("Alertes", "Notifications", "Messages ciblés");
  }
}
