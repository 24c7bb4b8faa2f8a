package fr.forprev.adapters.web.dashboard;

import fr.forprev.domain.rule.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Something that a person can do with the profile in use.
 *
 * @param path the page where it is done
 */
public record RoleTask(String title, String text, String path, String link) {

  private static final RoleTask STAFF =
      new RoleTask(
          "Utilisateurs",
          "Nommez les gestionnaires et les délégataires de votre entité, ou retirez leur rôle.",
          "/utilisateurs",
          "Voir les utilisateurs");

  private static final RoleTask INTERNAL =
      new RoleTask(
          "Comptes internes",
          "Voyez qui instruit et décide dans le réseau, et donnez les rôles qui vous reviennent.",
          "/comptes-internes",
          "Voir les comptes internes");

  private static final RoleTask HOTLINE =
      new RoleTask(
          "Hotline",
          "Cherchez une personne, corrigez son identité ou son adresse électronique, fusionnez ses"
              + " comptes, nommez un gestionnaire à la demande d'une caisse.",
          "/hotline",
          "Ouvrir la hotline");

  private static final RoleTask ACCOUNT =
      new RoleTask(
          "Mon compte",
          "Vos données, vos préférences d'e-mail, votre mot de passe et la double"
              + " authentification.",
          "/mon-compte",
          "Voir mon compte");

  static List<RoleTask> of(Role role) {
    List<RoleTask> tasks = new ArrayList<>();
    if (role == Role.MANAGER) {
      tasks.add(STAFF);
    }
    if (role == Role.INRS || role == Role.INSTRUCTOR) {
      tasks.add(INTERNAL);
    }
    if (role == Role.SUPPORT) {
      tasks.add(HOTLINE);
    }
    tasks.add(ACCOUNT);
    return tasks;
  }
}
