package fr.forprev.adapters.web.myaccount;

import fr.forprev.application.account.SignedIn;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A sign-in as its owner reads it.
 *
 * @param key by which it is ended
 * @param current whether it is the one that shows the page
 */
public record SignInRow(
    String key, String device, String startedAt, String seenAt, boolean current) {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd/MM/uuuu 'à' HH:mm", Locale.FRENCH)
          .withZone(ZoneId.of("Europe/Paris"));

  static SignInRow of(SignedIn one, SignedIn current) {
    return new SignInRow(
        one.id().toString(),
        Device.words(one.device()),
        words(one.startedAt()),
        words(one.seenAt()),
        one.id().equals(current.id()));
  }

  private static String words(Instant moment) {
    return MOMENT.format(moment);
  }
}
