package fr.forprev.adapters.web.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Values written as texts, in a body, a path or a query. */
public final class Texts {

  static final String NO_DAY = "Une date du calendrier est attendue, AAAA-MM-JJ, de 1900 à 2999.";

  /** What {@link #key} expects. */
  public static final String NO_KEY = "Un identifiant UUID est attendu.";

  private static final Pattern DAY = Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final Pattern KEY =
      Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private Texts() {}

  /** A day that exists, from 1900 to 2999. */
  public static Optional<LocalDate> day(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /** A UUID in its full form. */
  public static Optional<UUID> key(String text) {
    return KEY.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
  }

  /** The constant with exactly that name. */
  public static <E extends Enum<E>> Optional<E> oneOf(Class<E> choices, String text) {
    return Arrays.stream(choices.getEnumConstants())
        .filter(choice -> choice.name().equals(text))
        .findFirst();
  }

  static <E extends Enum<E>> String noneOf(Class<E> choices) {
    return Arrays.stream(choices.getEnumConstants())
        .map(Enum::name)
        .collect(Collectors.joining(", ", "Une de ces valeurs est attendue : ", "."));
  }
}
