package fr.forprev.domain.notification;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * USR-05: to whom a targeted message goes.
 *
 * @param roles the roles that it is for; none while none is chosen
 * @param caisse the code of the caisse whose territory it is for, or null for the whole network
 */
public record Audience(Set<Role> roles, @Nullable String caisse) {

  private static final Set<Role> OF_TERRITORIES =
      EnumSet.of(Role.APPLICANT, Role.MANAGER, Role.DELEGATE, Role.TRAINER);

  /** Keeps an unmodifiable copy of the roles, in the order of {@link Role}. */
  public Audience {
    Set<Role> ordered = EnumSet.noneOf(Role.class);
    ordered.addAll(roles);
    roles = Collections.unmodifiableSet(ordered);
  }

  /**
   * Whether the message goes to {@code addressee}: for one of his roles, and with a caisse for one
   * that he holds on its territory. Managers and delegates are where the caisse of their entity is,
   * applicants where those of their requests are, trainers where the caisse is that they chose,
   * instructors in their own; national roles on no territory.
   */
  public boolean reaches(Addressee addressee) {
    return addressee.person().profiles().stream()
        .filter(profile -> roles.contains(profile.role()))
        .anyMatch(profile -> caisse == null || caissesOf(profile, addressee).contains(caisse));
  }

  /** What lies beyond the territory of {@code own}, in French: places, then roles; often none. */
  List<String> beyond(String own) {
    List<String> beyond = new ArrayList<>();
    if (caisse == null) {
      beyond.add("l'ensemble du réseau");
    } else if (!caisse.equals(own)) {
      beyond.add(caisse);
    }
    roles.stream()
        .filter(role -> !OF_TERRITORIES.contains(role))
        .map(Audience::quoted)
        .forEach(beyond::add);
    return beyond;
  }

  /** The audience in French: « gestionnaire », « formateur » ; CARSAT_BRETAGNE. */
  public String displayed() {
    String words = roles.stream().map(Audience::quoted).collect(Collectors.joining(", "));
    return caisse == null ? words : words + " ; " + caisse;
  }

  private static Set<String> caissesOf(Person.Profile profile, Addressee addressee) {
    if (profile.scope() instanceof Scope.OfCaisse own) {
      return Set.of(own.caisse());
    }
    return switch (profile.role()) {
      case MANAGER, DELEGATE -> addressee.caissesOfOrganisation(profile.scope());
      case APPLICANT -> addressee.caissesOfRequests();
      case TRAINER ->
          addressee.chosenCaisse() == null ? Set.of() : Set.of(addressee.chosenCaisse());
      case INSTRUCTOR, COMMISSION, INRS, SUPPORT -> Set.of();
    };
  }

  private static String quoted(Role role) {
    return "« " + role.label() + " »";
  }
}
