package fr.forprev.adapters.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.notification.MailAddress;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever the product accepts where addresses are typed, a mail can be sent to. */
class MailboxTest {

  private static final String[] PIECES = {"a", "1", "-", ".", "@", "+", "\"", "é"};
  private static final int LONGEST = 7;

  @Test
  void every_short_address_that_is_accepted_is_a_mailbox() {
    List<String> refused = new ArrayList<>();
    int accepted = check("", refused);

    assertThat(refused).isEmpty();
    assertThat(accepted).isGreaterThan(100);
  }

  @Test
  void so_is_every_character_that_is_accepted() {
    for (char one = 0; one < 0x2100; one++) {
      for (String address : List.of(one + "a@exemple.fr", "a@" + one + "e.fr", "a@e.f" + one)) {
        assertThat(Mailbox.parse(address).isPresent() || !MailAddress.accepts(address))
            .as(address)
            .isTrue();
      }
    }
  }

  /** How many of those that begin so are accepted; adds to {@code refused} what is no mailbox. */
  private static int check(String begun, List<String> refused) {
    int accepted = 0;
    if (MailAddress.accepts(begun)) {
      accepted++;
      if (Mailbox.parse(begun).isEmpty()) {
        refused.add(begun);
      }
    }
    if (begun.length() < LONGEST) {
      for (String piece : PIECES) {
        accepted += check(begun + piece, refused);
      }
    }
    return accepted;
  }
}
