package fr.forprev.bootstrap;

import fr.forprev.bootstrap.configuration.Key;
import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.configuration.Values;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What was asked on the command line.
 *
 * @param words what follows the commands that take words
 * @param today the day that the demo takes for today, or empty for the real one
 */
record CommandLine(
    Command command, List<String> words, Settings settings, Optional<LocalDate> today) {

  static final String HELP =
      """
      forprev serve     runs the product, on its embedded database unless one is configured
      forprev demo      the same on the embedded database, with sample data
      forprev migrate   brings the database to the state that this version needs
      forprev first-inrs surname=... firstName=... birthDate=1980-01-31 email=...
                        the first INRS account, on a database that has none; prints its link;
                        number=JKA37899 instead, for who has a Forprev number
      forprev rules     the rules that the product decides; rules show SES-02: one of them
      forprev simulate  the questions about dates that it answers; simulate QUESTION name=value ...
      forprev help      this text

        --port N         port to listen on
        --data FOLDER    folder of the embedded database (default: data)
        --config FILE    configuration file (default: forprev.properties when it is there)
        --today DAY      demo only: the day taken for today, such as 2026-03-31
        --help           this text

      Every key of the configuration is in docs/operating.md.
      """;

  private static final Path USUAL_FILE = Path.of("forprev.properties");

  enum Command {
    SERVE,
    DEMO,
    MIGRATE,
    FIRST_INRS,
    RULES,
    SIMULATE,
    HELP
  }

  private static final Set<Command> TAKING_WORDS = Set.of(Command.RULES, Command.SIMULATE);

  private static final Set<String> HELP_OPTIONS = Set.of("--help", "-h");
  private static final LocalDate FIRST_DAY = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2899, 12, 31);

  /** Reads arguments, file and environment; refuses what it does not know with a sentence. */
  static CommandLine parse(String[] arguments, Map<String, String> environment) {
    Deque<String> rest = new ArrayDeque<>(List.of(arguments));
    if (rest.isEmpty() || !Collections.disjoint(rest, HELP_OPTIONS)) {
      return help();
    }
    Command command = command(rest.removeFirst());
    if (TAKING_WORDS.contains(command)) {
      return without(command, List.copyOf(rest));
    }
    Optional<Path> file = Optional.empty();
    Optional<LocalDate> today = Optional.empty();
    List<String> words = new ArrayList<>();
    Values options = Values.defaults();
    Deque<Runnable> later = new ArrayDeque<>();
    while (!rest.isEmpty()) {
      String option = rest.removeFirst();
      switch (option) {
        case "--port" -> {
          String text = value(option, rest);
          later.add(() -> options.option(Key.HTTP_PORT, text, option));
        }
        case "--data" -> {
          String text = value(option, rest);
          later.add(() -> options.option(Key.DATA_FOLDER, text, option));
        }
        case "--config" -> file = Optional.of(path(value(option, rest)));
        case "--today" -> {
          if (command != Command.DEMO) {
            throw new WrongConfiguration("--today is for forprev demo only.");
          }
          today = Optional.of(day(value(option, rest)));
        }
        default -> {
          if (command != Command.FIRST_INRS || !option.contains("=")) {
            throw new WrongConfiguration("Unknown option " + option + "; see forprev help.");
          }
          words.add(option);
        }
      }
    }
    if (command == Command.HELP) {
      return help();
    }
    file.or(() -> Optional.of(USUAL_FILE).filter(usual -> usual.toFile().isFile()))
        .ifPresent(options::file);
    options.environment(environment);
    later.forEach(Runnable::run);
    return new CommandLine(command, List.copyOf(words), Settings.of(options), today);
  }

  private static CommandLine help() {
    return without(Command.HELP, List.of());
  }

  /** A command that needs no configuration, whatever file and environment say. */
  private static CommandLine without(Command command, List<String> words) {
    return new CommandLine(command, words, Settings.of(Values.defaults()), Optional.empty());
  }

  private static Command command(String word) {
    return Arrays.stream(Command.values())
        .filter(command -> command.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word))
        .findFirst()
        .orElseThrow(
            () -> new WrongConfiguration("Unknown command " + word + "; see forprev help."));
  }

  private static String value(String option, Deque<String> rest) {
    String text = rest.pollFirst();
    if (text == null) {
      throw new WrongConfiguration(option + " needs a value; see forprev help.");
    }
    return text;
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException notAPath) {
      throw new WrongConfiguration("--config needs the path of a file.");
    }
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (!day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY)) {
        return day;
      }
    } catch (DateTimeParseException notADay) {
      // refused below
    }
    throw new WrongConfiguration(
        "--today needs a day from 2000 to 2899 such as 2026-03-31, not " + text + ".");
  }
}
