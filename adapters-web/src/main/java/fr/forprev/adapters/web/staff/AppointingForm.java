package fr.forprev.adapters.web.staff;

import fr.forprev.adapters.web.json.Texts;
import fr.forprev.adapters.web.page.Fields;
import fr.forprev.adapters.web.page.Form;
import fr.forprev.domain.account.Appointee;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.rule.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A role to be given, in a form: to a person by number, or by identity and e-mail. */
public final class AppointingForm {

  private static final String ROLE = "role";
  private static final String BY = "designation";
  private static final String BY_NUMBER = "numero";

  private AppointingForm() {}

  /** What the form has before anything is typed, where these roles are given. */
  public static Map<String, String> blank(List<Role> roles) {
    return roles.size() == 1
        ? Map.of(BY, BY_NUMBER, ROLE, roles.getFirst().name())
        : Map.of(BY, BY_NUMBER);
  }

  /** What was typed; empty once the form tells what is wrong with it. */
  static Optional<Appointing> in(Form form, List<Role> roles) {
    Optional<Role> role =
        form.read(
            ROLE,
            typed -> Texts.oneOf(Role.class, typed).filter(roles::contains),
            "Choisissez un rôle.");
    Optional<Appointee> whom = whom(form);
    return role.isEmpty() || whom.isEmpty()
        ? Optional.empty()
        : Optional.of(new Appointing(role.get(), whom.get(), null));
  }

  /** The person typed; empty once the form tells what is wrong with it. */
  public static Optional<Appointee> whom(Form form) {
    if (form.value(BY).equals(BY_NUMBER)) {
      return Fields.number(form).map(Appointee.ByNumber::new);
    }
    Optional<Identity> identity = Fields.identity(form);
    Optional<String> email = Fields.email(form);
    return identity.isEmpty() || email.isEmpty()
        ? Optional.empty()
        : Optional.of(new Appointee.ByIdentity(identity.get(), email.get()));
  }
}
