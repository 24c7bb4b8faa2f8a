package fr.forprev.adapters.web.page;

import fr.forprev.domain.rule.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An entry of the menu, and the roles that see it. */
public enum MenuEntry {
  /** The landing page. */
  DASHBOARD("/", "Tableau de bord", EnumSet.allOf(Role.class)),
  /** Managers and delegates of the entity. */
  STAFF("/utilisateurs", "Utilisateurs", EnumSet.of(Role.MANAGER)),
  /** Instructors and national roles. */
  INTERNAL_ACCOUNTS(
      "/comptes-internes", "Comptes internes", EnumSet.of(Role.INRS, Role.INSTRUCTOR)),
  /** People, for support. */
  HOTLINE("/hotline", "Hotline", EnumSet.of(Role.SUPPORT)),
  /** One's own account. */
  ACCOUNT("/mon-compte", "Mon compte", EnumSet.allOf(Role.class));

  private final String path;
  private final String label;
  private final Set<Role> roles;

  MenuEntry(String path, String label, Set<Role> roles) {
    this.path = path;
    this.label = label;
    this.roles = roles;
  }

  /** Those that {@code role} sees. */
  static List<MenuEntry> of(Role role) {
    return Arrays.stream(values()).filter(entry -> entry.roles.contains(role)).toList();
  }

  /** Where it leads. */
  public String path() {
    return path;
  }

  /** What it says. */
  public String label() {
    return label;
  }

  /** Whether the page at {@code where} is this one, or below it. */
  public boolean holds(String where) {
    return where.equals(path) || (this != DASHBOARD && where.startsWith(path + "/"));
  }
}
