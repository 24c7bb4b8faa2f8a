package fr.forprev.domain.account;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.identity;
import static fr.forprev.domain.Samples.key;

import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Optional;

/**
 * The people of the tests: one per key, where each role holds, and answers as tables write them.
 */
public final class Network {

  public static final Scope HERE = new Scope.OfOrganisation(MAROSE.id());
  public static final Scope ELSEWHERE = new Scope.OfOrganisation(new OrganisationId(key(2)));
  public static final Scope CAISSE = new Scope.OfCaisse("CARSAT_BRETAGNE");
  public static final Scope OTHER_CAISSE = new Scope.OfCaisse("CARSAT_SUD_EST");
  public static final Scope NATIONAL = new Scope.National();
  public static final Scope OWN = new Scope.Own();

  private Network() {}

  /** The scope of {@code role} in the tests; that of applicants is the entity. */
  public static Scope scopeOf(Role role) {
    return switch (role) {
      case APPLICANT, MANAGER, DELEGATE -> HERE;
      case TRAINER -> OWN;
      case INSTRUCTOR -> CAISSE;
      case COMMISSION, INRS, SUPPORT -> NATIONAL;
    };
  }

  /** Somebody without role, who differs from any other by key, number and names. */
  public static Person somebody(int key) {
    return new Person(
        new PersonId(key(key)),
        new ForprevNumber("BCD%05d".formatted(key)),
        identity("Dupont " + key, "Marie", "1980-02-29"),
        "marie" + key + "@example.org",
        List.of());
  }

  public static Person holding(int key, Role role) {
    return somebody(key).gaining(role, scopeOf(role));
  }

  /** Somebody whom no sample is, using {@code role}. */
  public static Actor using(Role role) {
    return using(99, role);
  }

  public static Actor using(int key, Role role) {
    return new Actor(new PersonId(key(key)), role, scopeOf(role));
  }

  public static Staff staff(Scope scope, Person... members) {
    return new Staff(scope, List.of(members));
  }

  public static NewPersons newPerson(int key) {
    return new NewPersons(() -> somebody(key).id(), () -> somebody(key).number());
  }

  /** yes, unseen, or the rule and how the refusal ends. */
  public static String written(Optional<Reason> obstacle) {
    return obstacle.map(Network::written).orElse("yes");
  }

  private static String written(Reason reason) {
    if (reason.unblock() instanceof Unblock.Unseen) {
      return "unseen";
    }
    return reason.rule().id()
        + (reason.unblock() instanceof Unblock.Ask ask ? " ask " + ask.role() : " never");
  }
}
