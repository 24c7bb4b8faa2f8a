package fr.forprev.adapters.web;

import fr.forprev.application.account.SignedIn;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Persons with accounts. */
final class People {

  static final Scope ENTITY = new Scope.OfOrganisation(Samples.ORGANISATION);
  static final Person MANAGER =
      person(21, "JKA37899", "PARIS", "Karine", new Person.Profile(Role.MANAGER, ENTITY));
  static final Person DELEGATE =
      person(22, "BCD12345", "NGUYEN", "Émile", new Person.Profile(Role.DELEGATE, ENTITY));
  static final Person TRAINER_AND_MANAGER =
      person(
          23,
          "FGH54321",
          "LÉVÊQUE",
          "Anaïs",
          new Person.Profile(Role.TRAINER, new Scope.Own()),
          new Person.Profile(Role.MANAGER, ENTITY));
  static final Person INRS =
      person(24, "KLM11111", "ROY", "Ève", new Person.Profile(Role.INRS, new Scope.National()));
  static final Person INSTRUCTOR =
      person(
          25,
          "NPQ22222",
          "LE GOFF",
          "Yann",
          new Person.Profile(Role.INSTRUCTOR, new Scope.OfCaisse("CARSAT_BRETAGNE")));
  static final Person SUPPORT =
      person(
          27, "STV44444", "AUBRY", "Théo", new Person.Profile(Role.SUPPORT, new Scope.National()));
  static final Person NOBODY = person(26, "RST33333", "SANS", "Rôle");

  static Person holding(Role role, Scope scope) {
    return person(27, "VWX44444", "SEUL", "Rôle", new Person.Profile(role, scope));
  }

  static final Reason USED_LINK =
      Reason.of(Rule.USR_11, Unblock.never(), Fact.day("usedOn", LocalDate.of(2026, 12, 1)));

  static final SignedIn OTHER_DEVICE =
      new SignedIn(
          new UUID(0, 999),
          "0".repeat(64),
          MANAGER.id(),
          null,
          true,
          Instant.parse("2026-12-11T06:30:00Z"),
          Instant.parse("2026-12-11T07:30:00Z"),
          "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1");

  private People() {}

  static SignedIn signedIn(int number, Person person, Person.Profile profile) {
    return new SignedIn(
        new UUID(0, number),
        "0".repeat(64),
        person.id(),
        profile,
        true,
        Instant.parse("2026-12-11T08:00:00Z"),
        Instant.parse("2026-12-11T09:00:00Z"),
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0");
  }

  static Optional<String> name(Scope scope) {
    return switch (scope) {
      case Scope.OfOrganisation of -> Optional.of("FORMATION GUY");
      case Scope.OfCaisse of -> Optional.of("Carsat Bretagne");
      default -> Optional.empty();
    };
  }

  private static Person person(
      int key, String number, String surname, String firstName, Person.Profile... profiles) {
    return new Person(
        new PersonId(new UUID(0, key)),
        new ForprevNumber(number),
        new Identity(name(surname), name(firstName), LocalDate.of(1980, 12, 31)),
        firstName.substring(0, 1) + "@exemple.fr",
        List.of(profiles));
  }

  private static Name name(String text) {
    return Name.parse(text).orElseThrow();
  }
}
