package fr.forprev.adapters.web.session;

import fr.forprev.application.session.ListSessions.Search;
import fr.forprev.application.session.SessionCriteria;
import fr.forprev.application.session.SessionQuery.Key;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page of a list begins, as a text that callers hand back unread.
 *
 * @param search the digest of a search: a page goes on in its own list alone
 */
record Cursor(String search, Key key) {

  private static final int DIGEST_BYTES = 8;
  private static final String DAY = "/((?:19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2})";
  private static final Pattern SHAPE =
      Pattern.compile(
          "([0-9a-f]{16})"
              + DAY
              + "/([1-9][0-9]{0,17})"
              + DAY
              + "/([A-Z][A-Z0-9]{1,11})/([1-3])"
              + "/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

  static Cursor of(Search search, Key key) {
    return new Cursor(digest(search), key);
  }

  /** The cursor that somebody handed back, if it is one. */
  static Optional<Cursor> parse(String given) {
    try {
      byte[] text = Base64.getUrlDecoder().decode(given);
      Matcher parts = SHAPE.matcher(new String(text, StandardCharsets.US_ASCII));
      return parts.matches() ? Optional.of(read(parts)) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeException notOne) {
      return Optional.empty();
    }
  }

  private static Cursor read(Matcher parts) {
    return new Cursor(
        parts.group(1),
        new Key(
            LocalDate.parse(parts.group(2)),
            new SessionNumber(Long.parseLong(parts.group(3))),
            LocalDate.parse(parts.group(4)),
            new DispositifLevel(
                new DispositifCode(parts.group(5)),
                Level.of(Integer.parseInt(parts.group(6))).orElseThrow()),
            new SessionId(UUID.fromString(parts.group(7)))));
  }

  /** Whether it came with a page of {@code other}. */
  boolean isOf(Search other) {
    return search.equals(digest(other));
  }

  String text() {
    String parts =
        joined(
            search, key.endDate(), key.number(), key.changedOn(), key.dispositifLevel(), key.id());
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(parts.getBytes(StandardCharsets.US_ASCII));
  }

  /** The same on every node for the same search, however its parameters were written. */
  private static String digest(Search search) {
    SessionCriteria criteria = search.criteria();
    String parts =
        joined(
            search.filter(),
            search.sort().by(),
            search.sort().descending(),
            criteria.states().stream().sorted().toList(),
            criteria.number(),
            criteria.dispositif(),
            criteria.level(),
            criteria.certificate(),
            criteria.kind(),
            criteria.endFrom(),
            criteria.endTo(),
            criteria.declarer());
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.US_ASCII));
      return HexFormat.of().formatHex(digest, 0, DIGEST_BYTES);
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every JDK has SHA-256", absent);
    }
  }

  private static String joined(@Nullable Object... parts) {
    return Stream.of(parts).map(String::valueOf).collect(Collectors.joining("/"));
  }
}
