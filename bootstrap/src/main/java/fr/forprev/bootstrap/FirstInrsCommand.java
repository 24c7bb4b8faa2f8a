package fr.forprev.bootstrap;

import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.notification.MailAddress;
import fr.forprev.application.rule.FrenchText;
import fr.forprev.bootstrap.configuration.CannotStart;
import fr.forprev.bootstrap.configuration.NamedWords;
import fr.forprev.bootstrap.configuration.Settings;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import fr.forprev.bootstrap.database.OpenDatabase;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code forprev first-inrs}: the account from which all other internal ones come (USR-10). */
final class FirstInrsCommand {

  private static final List<String> NAMES = List.of("surname", "firstName", "birthDate", "email");

  private static final String NUMBER = "number";

  private FirstInrsCommand() {}

  /** Creates the account and prints its one-time link; refused once there is an INRS account. */
  static void run(CommandLine line, Clock clock, PrintStream out) {
    Appointee whom = whom(NamedWords.of(line.words()));
    Settings settings = line.settings();
    try (OpenDatabase database = OpenDatabase.open(settings)) {
      Adapters adapters = Wiring.adapters(settings, database.connections(), clock);
      KeepStaff staff = KeepStaff.of(adapters.accounts(), adapters.sessions().organisations());
      switch (staff.first(new Appointing(Role.INRS, whom, null))) {
        case Decision.Granted<KeepStaff.FirstInrs> granted -> {
          out.println("Forprev number: " + granted.value().appointment().person().number());
          out.println(
              "One-time link, for seven days: "
                  + settings.publicUrl().resolve("/liens/" + granted.value().secret()));
        }
        case Decision.Refused<KeepStaff.FirstInrs> refused ->
            throw new CannotStart(
                refused.reasons().stream()
                    .map(reason -> reason.rule().id() + " " + FrenchText.sentence(reason))
                    .collect(Collectors.joining(" ")));
      }
    }
  }

  private static Appointee whom(Map<String, String> given) {
    if (given.keySet().equals(Set.of(NUMBER))) {
      return ForprevNumber.parse(word(given, NUMBER))
          .map(Appointee.ByNumber::new)
          .orElseThrow(
              () -> new WrongConfiguration("number needs a Forprev number such as JKA37899."));
    }
    if (!given.keySet().equals(Set.copyOf(NAMES))) {
      throw new WrongConfiguration(
          "first-inrs needs "
              + String.join(", ", NAMES)
              + ", or number alone for who has a Forprev number.");
    }
    return new Appointee.ByIdentity(
        new Identity(
            name(given, "surname"), name(given, "firstName"), day(word(given, "birthDate"))),
        email(word(given, "email")));
  }

  private static String word(Map<String, String> given, String which) {
    return Objects.requireNonNull(given.get(which));
  }

  private static Name name(Map<String, String> given, String which) {
    return Name.parse(word(given, which))
        .orElseThrow(() -> new WrongConfiguration(which + " cannot be a name."));
  }

  private static String email(String text) {
    if (!MailAddress.accepts(text)) {
      throw new WrongConfiguration(
          "email needs an address without accent nor space such as prenom.nom@exemple.fr.");
    }
    return text;
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw new WrongConfiguration("birthDate needs a day such as 1980-01-31.");
    }
  }
}
