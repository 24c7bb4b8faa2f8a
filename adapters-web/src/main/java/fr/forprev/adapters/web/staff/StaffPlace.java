package fr.forprev.adapters.web.staff;

import fr.forprev.adapters.web.page.CaisseChoice;
import fr.forprev.adapters.web.page.Viewer;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import io.javalin.http.Context;
import java.util.List;

/**
 * Whose roles a page shows.
 *
 * @param path of that page
 * @param title of that page
 * @param caption what the people there are called
 * @param roles those that are given there
 */
public record StaffPlace(String path, String title, String caption, Scope scope, List<Role> roles) {

  static final String STAFF_PATH = "/utilisateurs";
  static final String INTERNAL_PATH = "/comptes-internes";

  private static final String NATIONAL = "national";

  /** The entity of the profile in use; nothing for a profile without one. */
  static StaffPlace organisation(Context ctx) {
    if (!(Viewer.of(ctx).actor().scope() instanceof Scope.OfOrganisation scope)) {
      throw Problem.notFound().asException();
    }
    return new StaffPlace(
        STAFF_PATH,
        "Utilisateurs",
        "Gestionnaires et délégataires",
        scope,
        List.of(Role.DELEGATE, Role.MANAGER));
  }

  /** The caisse of the path, or the national roles. */
  static StaffPlace internal(Context ctx) {
    String place = ctx.pathParam("perimetre");
    if (place.equals(NATIONAL)) {
      return national();
    }
    CaisseChoice caisse =
        CaisseChoice.ALL.stream()
            .filter(it -> it.code().equals(place))
            .findFirst()
            .orElseThrow(() -> Problem.notFound().asException());
    return new StaffPlace(
        INTERNAL_PATH + "/" + place,
        "Comptes internes : " + caisse.name(),
        "Instructeurs",
        new Scope.OfCaisse(place),
        List.of(Role.INSTRUCTOR));
  }

  /** Where the profile in use belongs. */
  static String ownPath(Viewer viewer) {
    return INTERNAL_PATH
        + "/"
        + (viewer.actor().scope() instanceof Scope.OfCaisse of ? of.caisse() : NATIONAL);
  }

  private static StaffPlace national() {
    return new StaffPlace(
        INTERNAL_PATH + "/" + NATIONAL,
        "Comptes internes : rôles nationaux",
        "Rôles nationaux",
        new Scope.National(),
        List.of(Role.COMMISSION, Role.INRS, Role.SUPPORT));
  }

  /** Whether it is one of the institutions, of which there are several pages. */
  public boolean isInternal() {
    return scope.isInternal();
  }
}
