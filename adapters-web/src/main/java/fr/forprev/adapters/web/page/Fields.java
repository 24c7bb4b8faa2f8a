package fr.forprev.adapters.web.page;

import fr.forprev.adapters.web.json.Texts;
import fr.forprev.application.notification.MailAddress;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.name.Name;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields that several forms have, and what is said of what they do not accept. */
public final class Fields {

  private static final Pattern DAY =
      Pattern.compile("([0-9]{1,2})[/. -]([0-9]{1,2})[/. -]([0-9]{4})");

  private Fields() {}

  /** « numero »: a Forprev number, whatever its case and spaces. */
  public static Optional<ForprevNumber> number(Form form) {
    return form.read(
        "numero",
        typed -> ForprevNumber.parse(typed.replace(" ", "").toUpperCase(Locale.ROOT)),
        "Indiquez un numéro Forprev : trois lettres et cinq chiffres, comme JKA37899.");
  }

  /** « email ». */
  public static Optional<String> email(Form form) {
    return form.read(
        "email",
        typed -> Optional.of(typed).filter(MailAddress::accepts),
        "Indiquez une adresse électronique sans accent ni espace, comme prenom.nom@exemple.fr.");
  }

  /** « nom », « prenom », « naissance »; empty unless all three are right. */
  public static Optional<Identity> identity(Form form) {
    Optional<Name> surname =
        form.read("nom", Name::parse, "Indiquez le nom, en lettres de l'alphabet latin.");
    Optional<Name> firstName =
        form.read("prenom", Name::parse, "Indiquez le prénom, en lettres de l'alphabet latin.");
    Optional<LocalDate> birth =
        form.read("naissance", Fields::day, "Indiquez la date de naissance, comme 31/12/1980.");
    return surname.isEmpty() || firstName.isEmpty() || birth.isEmpty()
        ? Optional.empty()
        : Optional.of(new Identity(surname.get(), firstName.get(), birth.get()));
  }

  /** A day as people write it, JJ/MM/AAAA, or as programs do. */
  static Optional<LocalDate> day(String typed) {
    Matcher day = DAY.matcher(typed);
    return Texts.day(
        day.matches()
            ? "%s-%02d-%02d"
                .formatted(
                    day.group(3), Integer.valueOf(day.group(2)), Integer.valueOf(day.group(1)))
            : typed);
  }
}
