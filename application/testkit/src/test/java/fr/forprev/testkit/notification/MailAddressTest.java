package fr.forprev.testkit.notification;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.notification.MailAddress;
import fr.forprev.testkit.SampleAddresses;
import org.junit.jupiter.api.Test;

class MailAddressTest {

  @Test
  void acceptsWhatIsOne() {
    assertThat(SampleAddresses.ACCEPTED).allMatch(MailAddress::accepts);
    assertThat(SampleAddresses.ACCEPTED)
        .as("the longest too")
        .anyMatch(address -> address.length() == MailAddress.LONGEST);
  }

  @Test
  void refusesEverythingElse() {
    assertThat(SampleAddresses.REFUSED).noneMatch(MailAddress::accepts);
  }

  @Test
  void lookingAtWhatIsFarTooLongTakesNoStack() {
    String endless = "a".repeat(100_000);

    assertThat(endless + "@" + endless + ".fr").doesNotMatch(MailAddress.SHAPE);
    assertThat("a@" + "b.".repeat(100_000) + "fr").doesNotMatch(MailAddress.SHAPE);
    assertThat("a.".repeat(100_000) + "a@b.fr").doesNotMatch(MailAddress.SHAPE);
  }
}
