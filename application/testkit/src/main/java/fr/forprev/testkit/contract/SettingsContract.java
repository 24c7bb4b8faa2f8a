package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.KARINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Settings;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Settings} promises. */
public abstract class SettingsContract extends StoreContract {

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
  }

  @Test
  void areNoneBeforeAny() {
    assertThat(store.settings().of(HELENE.id())).isEqualTo(AccountSettings.NONE);
  }

  @Test
  void areThoseLastStoredWhole() {
    for (AccountSettings settings :
        List.of(
            new AccountSettings(
                true, new EmailPreferences(true, false, true), "CARSAT_RHONE_ALPES"),
            new AccountSettings(true, new EmailPreferences(false, true, false), null),
            new AccountSettings(false, null, "CARSAT_BRETAGNE"),
            AccountSettings.NONE)) {
      store.settings().save(HELENE.id(), settings);

      assertThat(store.settings().of(HELENE.id())).isEqualTo(settings);
    }
  }

  @Test
  void areOfOnePersonAlone() {
    store.settings().save(HELENE.id(), new AccountSettings(true, null, null));

    assertThat(store.settings().of(KARINE.id())).isEqualTo(AccountSettings.NONE);
  }

  @Test
  void stayAsTheyWereWhenTheActIsRolledBack() {
    inRefusedAct(() -> store.settings().save(HELENE.id(), new AccountSettings(true, null, null)));

    assertThat(store.settings().of(HELENE.id())).isEqualTo(AccountSettings.NONE);
  }
}
