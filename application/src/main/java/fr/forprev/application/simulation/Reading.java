package fr.forprev.application.simulation;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Reads the values that a simulation is given. What cannot be read is noted, and something else
 * stands for it: nothing may be answered as long as there are {@link #problems}.
 */
final class Reading {

  private static final Pattern DAY = Pattern.compile("(19|2[0-9])[0-9]{2}-[0-9]{2}-[0-9]{2}");
  private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);
  private static final int MOST_MONTHS = 120;
  private static final int LONGEST_TEXT = 100;

  private final List<Given> expected;
  private final Map<String, String> given;
  private final List<BadValue> problems = new ArrayList<>();

  Reading(List<Given> expected, Map<String, String> given) {
    this.expected = expected;
    this.given = given;
    given.keySet().stream()
        .filter(name -> expected.stream().noneMatch(one -> one.name().equals(name)))
        .sorted()
        .forEach(name -> problems.add(new BadValue(name, "Ce paramètre est inconnu.")));
  }

  /** What could not be read so far. */
  List<BadValue> problems() {
    return problems;
  }

  /** Notes that a value which could be read cannot be used. */
  void refuse(String name, String sentence) {
    problems.add(new BadValue(name, sentence));
  }

  LocalDate day(String name) {
    return optionalDay(name).orElse(SOME_DAY);
  }

  Optional<LocalDate> optionalDay(String name) {
    return value(name, Reading::toDay);
  }

  Optional<Integer> months(String name) {
    return value(
        name,
        text ->
            text.matches("[1-9][0-9]{0,2}")
                ? Optional.of(Integer.valueOf(text)).filter(months -> months <= MOST_MONTHS)
                : Optional.empty());
  }

  DispositifLevel dispositifLevel() {
    DispositifCode code =
        value("dispositif", DispositifCode::parse).orElse(new DispositifCode("AA"));
    return new DispositifLevel(code, value("level", Reading::toLevel).orElse(Level.ONE));
  }

  /** The line of the catalogue on that day; noted when there is none. */
  Optional<DispositifLine> known(Known known, DispositifLevel dispositifLevel, LocalDate day) {
    Optional<DispositifLine> line = known.catalogue().on(day).dispositif(dispositifLevel);
    if (line.isEmpty() && problems.isEmpty()) {
      refuse("dispositif", "Ce dispositif n'est pas au catalogue à ce niveau, le " + day + ".");
    }
    return line;
  }

  CertificateCode certificate(String name) {
    return value(name, CertificateCode::parse).orElse(new CertificateCode("AA-1"));
  }

  SessionKind kind(String name) {
    return value(name, Reading::toKind).orElse(SessionKind.INITIAL);
  }

  String text(String name) {
    return value(name, text -> Optional.of(text).filter(it -> it.length() <= LONGEST_TEXT))
        .orElse("");
  }

  /** What {@code parser} makes of the value; empty when it is not given or cannot be read. */
  <V> Optional<V> value(String name, Function<String, Optional<V>> parser) {
    Given asked =
        expected.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    String text = given.get(name);
    if (text == null) {
      if (asked.required()) {
        problems.add(new BadValue(name, "Ce paramètre manque : " + asked.form().expected() + "."));
      }
      return Optional.empty();
    }
    Optional<V> value = parser.apply(text);
    if (value.isEmpty()) {
      problems.add(new BadValue(name, "Est attendu ici : " + asked.form().expected() + "."));
    }
    return value;
  }

  static Optional<LocalDate> toDay(String text) {
    if (!DAY.matcher(text).matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  static Optional<Level> toLevel(String text) {
    return text.matches("[1-3]") ? Level.of(Integer.parseInt(text)) : Optional.empty();
  }

  private static Optional<SessionKind> toKind(String text) {
    return switch (text) {
      case "initial" -> Optional.of(SessionKind.INITIAL);
      case "refresher" -> Optional.of(SessionKind.REFRESHER);
      default -> Optional.empty();
    };
  }
}
