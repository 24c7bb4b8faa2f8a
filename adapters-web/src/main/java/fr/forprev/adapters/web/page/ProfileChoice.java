package fr.forprev.adapters.web.page;

import fr.forprev.domain.account.Person.Profile;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import java.util.Locale;
import java.util.Optional;

/**
 * A profile that a person can take into use.
 *
 * @param key what the form sends
 * @param label what people read
 */
public record ProfileChoice(Profile profile, String key, String label) {

  static ProfileChoice of(Profile profile, Optional<String> place) {
    return new ProfileChoice(
        profile, profile.role() + key(profile.scope()), words(profile.role(), place));
  }

  /** What a role is called with its place, when it has one: « Gestionnaire · FORMATION GUY ». */
  public static String words(Role role, Optional<String> place) {
    return capitalised(role.label()) + place.map(name -> " · " + name).orElse("");
  }

  /** The label of a role where it begins a sentence or stands alone. */
  public static String capitalised(String label) {
    return label.substring(0, 1).toUpperCase(Locale.FRENCH) + label.substring(1);
  }

  private static String key(Scope scope) {
    return switch (scope) {
      case Scope.OfOrganisation of -> "." + of.organisation().value();
      case Scope.OfCaisse of -> "." + of.caisse();
      case Scope.National national -> "";
      case Scope.Own own -> "";
    };
  }
}
