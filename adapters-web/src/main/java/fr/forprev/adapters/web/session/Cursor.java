package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.json.Texts;
import fr.forprev.application.session.SessionQuery;
import fr.forprev.domain.session.SessionId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where the next page of a list begins, as a text that callers hand back unread. */
final class Cursor {

  private static final int DAY_LENGTH = "2026-01-01".length();

  private Cursor() {}

  static String of(SessionQuery.Key key) {
    String text = key.endDate().toString() + key.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  static Optional<SessionQuery.Key> parse(String given) {
    String text;
    try {
      text = new String(Base64.getUrlDecoder().decode(given), StandardCharsets.US_ASCII);
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
    if (text.length() <= DAY_LENGTH) {
      return Optional.empty();
    }
    return Texts.day(text.substring(0, DAY_LENGTH))
        .flatMap(day ->
            Texts.key(text.substring(DAY_LENGTH))
                .map(key -> new SessionQuery.Key(day, new SessionId(key))));
  }
}
