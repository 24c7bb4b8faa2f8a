package fr.forprev.adapters.web.certificate;

import fr.forprev.adapters.web.json.Texts;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.CertificateNumber;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Where the next page of the list begins, as a text that callers hand back unread. */
final class AnnulmentCursor {

  private static final int DAY_LENGTH = "2026-01-01".length();

  private AnnulmentCursor() {}

  static String of(Annulment last) {
    String text = last.on().toString() + last.number();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.US_ASCII));
  }

  static Optional<Annulment> parse(String given) {
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
            CertificateNumber.parse(text.substring(DAY_LENGTH))
                .map(number -> new Annulment(number, day)));
  }
}
