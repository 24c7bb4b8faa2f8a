package fr.forprev.adapters.web.json;

import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.InputProblems;
import fr.forprev.application.name.NameFault;
import fr.forprev.domain.name.Name;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the values of a body from their texts, and gathers what is wrong with them. */
public final class Fields {

  private final InputProblems problems;

  Fields(InputProblems problems) {
    this.problems = problems;
  }

  /** A name of the one fixed character set; null when absent or wrong. */
  public @Nullable Name name(String pointer, @Nullable String typed) {
    return parsed(pointer, typed, Name::parse, () -> NameFault.sentence(String.valueOf(typed)));
  }

  /** A calendar day; null when absent or wrong. */
  public @Nullable LocalDate day(String pointer, @Nullable String typed) {
    return parsed(pointer, typed, Texts::day, () -> Texts.NO_DAY);
  }

  /** A key; null when absent or wrong. */
  public @Nullable UUID key(String pointer, @Nullable String typed) {
    return parsed(pointer, typed, Texts::key, () -> Texts.NO_KEY);
  }

  /** One of the constants of an enum; null when absent or wrong. */
  public <E extends Enum<E>> @Nullable E oneOf(
      Class<E> choices, String pointer, @Nullable String typed) {
    return parsed(pointer, typed, text -> Texts.oneOf(choices, text), () -> Texts.noneOf(choices));
  }

  /** A value that {@code parser} reads; null when absent or wrong. */
  public <V> @Nullable V value(
      String pointer, @Nullable String typed, Function<String, Optional<V>> parser, String why) {
    return parsed(pointer, typed, parser, () -> why);
  }

  /** Notes something wrong. */
  public void refuse(String pointer, String why) {
    problems.add(FieldProblem.inBody(pointer, why));
  }

  /** Ends the request when something is wrong: to be called before the values are used. */
  public void refuseIfAny() {
    problems.refuseIfAny();
  }

  private <V> @Nullable V parsed(
      String pointer,
      @Nullable String typed,
      Function<String, Optional<V>> parser,
      Supplier<String> why) {
    if (typed == null) {
      return null;
    }
    Optional<V> value = parser.apply(typed);
    if (value.isEmpty()) {
      refuse(pointer, why.get());
    }
    return value.orElse(null);
  }
}
