package fr.forprev.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The hostile run really has a zone a day ahead, a locale with a dotless i and, where the clock can
 * be set, a leap day: otherwise the rules that pass it prove nothing.
 */
@Tag("hostile")
class HostileRunTest {

  @Test
  void theZoneIsTheOneFarthestFromParis() {
    assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("Pacific/Apia"));
  }

  @Test
  @SuppressWarnings("StringCaseLocaleUsage") // the default locale is what is looked at
  void theLocaleHasAnotherSmallI() {
    assertThat(Locale.getDefault()).isEqualTo(Locale.forLanguageTag("tr-TR"));
    assertThat("SIRET".toLowerCase()).isEqualTo("sıret");
  }

  @Test
  @EnabledIfSystemProperty(named = "forprev.hostile.clock", matches = "true")
  void todayIsALeapDayHereAndInParis() {
    assertThat(LocalDate.now(ZoneId.systemDefault())).isEqualTo("2028-02-29");
    assertThat(LocalDate.now(ZoneId.of("Europe/Paris"))).isEqualTo("2028-02-29");
  }
}
