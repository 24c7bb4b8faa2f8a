package fr.forprev.adapters.web.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.forprev.application.account.NameScope;
import fr.forprev.domain.account.Person.Profile;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role and where it holds, on the wire (USR-06).
 *
 * @param organisation the key of the entity in which it holds, if it is one
 * @param caisse the code of the caisse in which it holds, if it is one
 * @param place the name of that entity or caisse
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProfileBody(
    Role role, @Nullable UUID organisation, @Nullable String caisse, @Nullable String place) {

  /** The profile, its place named by {@code names}. */
  public static ProfileBody of(Profile profile, NameScope names) {
    Scope scope = profile.scope();
    return new ProfileBody(
        profile.role(),
        scope instanceof Scope.OfOrganisation in ? in.organisation().value() : null,
        scope instanceof Scope.OfCaisse in ? in.caisse() : null,
        names.name(scope).orElse(null));
  }
}
