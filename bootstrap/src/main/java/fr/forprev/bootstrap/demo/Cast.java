package fr.forprev.bootstrap.demo;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Role;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** The entities and the persons of the story; all invented. */
final class Cast {

  static final Organisation TRAINING_BODY =
      organisation(
          "MAROSE FORMATION",
          OrganisationType.TRAINING_BODY,
          "99900042500010",
          "CARSAT_PAYS_DE_LA_LOIRE");
  static final Organisation COMPANY =
      organisation(
          "ATELIERS DU VERCORS", OrganisationType.COMPANY, "99900051600016", "CARSAT_RHONE_ALPES");
  static final Organisation AUTHORITY =
      organisation(
          "COMMUNE DE SAINT-AUBIN-SUR-LOIRE",
          OrganisationType.LOCAL_AUTHORITY,
          "99900063100013",
          "CARSAT_BOURGOGNE_FRANCHE_COMTE");

  static final Person MANAGER =
      person("JKD37899", "PARIS", "Karine", "1979-03-12", in(Role.MANAGER, TRAINING_BODY));
  static final Person DELEGATE =
      person("BWG20417", "D'ŒUVRECŒUR", "Amélie", "1990-02-28", in(Role.DELEGATE, TRAINING_BODY));
  static final Person COMPANY_MANAGER =
      person("TRX61240", "FAURE", "Zoé", "1985-11-30", in(Role.MANAGER, COMPANY), trainer());
  static final Person AUTHORITY_MANAGER =
      person("CPL48835", "RIBEIRO", "Manuel", "1972-07-04", in(Role.MANAGER, AUTHORITY));
  static final Person TRAINER = person("HVN15562", "LEFÈVRE", "Rachid", "1981-09-23", trainer());
  static final Person TRAINER_TO_RENEW =
      person("QSM73306", "NGUYỄN", "Thanh Hà", "1988-02-29", trainer());
  static final Person OBSOLETE_TRAINER =
      person("ZDK09921", "KOWALSKI", "Łukasz", "1969-12-31", trainer());
  static final Person TRAINER_OF_TRAINERS =
      person("VRK50283", "ARRIETA", "Maylis", "1974-01-17", trainer());

  static final Person COMMISSION_MEMBER =
      person("CMS50213", "ABGRALL", "Corentin", "1965-01-01", national(Role.COMMISSION));
  static final Person INRS_OFFICER =
      person("NRS27718", "BÉRANGER", "Inès", "1980-08-15", national(Role.INRS));

  static final Person SUPPORT_OFFICER =
      person("HTL30984", "DELMAS", "Solène", "1992-05-06", national(Role.SUPPORT));
  static final Person INSTRUCTOR =
      person(
          "CRS64170",
          "GUÉRIN",
          "Yann",
          "1977-10-11",
          new Person.Profile(Role.INSTRUCTOR, new Scope.OfCaisse("CARSAT_PAYS_DE_LA_LOIRE")));
  static final Person APPLICANT =
      person(
          "DMD90215",
          "OUÉDRAOGO",
          "Aïcha",
          "1995-03-01",
          new Person.Profile(Role.APPLICANT, new Scope.Own()));

  /** A second account of the trainer to renew, under her birth name: support may merge them. */
  static final Person SECOND_ACCOUNT =
      person(
          "QSB73316",
          "NGUYỄN-BERTIN",
          "Thanh Hà",
          "1988-02-29",
          new Person.Profile(Role.APPLICANT, new Scope.Own()));

  /** One for each role, beside those of the story; the first to try in a browser. */
  static final List<Person> ONE_PER_ROLE =
      List.of(
          MANAGER,
          DELEGATE,
          TRAINER,
          COMPANY_MANAGER,
          APPLICANT,
          INSTRUCTOR,
          COMMISSION_MEMBER,
          INRS_OFFICER,
          SUPPORT_OFFICER);

  static final List<Organisation> ORGANISATIONS = List.of(TRAINING_BODY, COMPANY, AUTHORITY);
  static final List<Person> PERSONS =
      List.of(
          MANAGER,
          DELEGATE,
          COMPANY_MANAGER,
          AUTHORITY_MANAGER,
          TRAINER,
          TRAINER_TO_RENEW,
          OBSOLETE_TRAINER,
          COMMISSION_MEMBER,
          INRS_OFFICER,
          TRAINER_OF_TRAINERS,
          SUPPORT_OFFICER,
          INSTRUCTOR,
          APPLICANT);

  private Cast() {}

  /** The person with the first of his profiles. */
  static Actor acting(Person person) {
    Person.Profile profile = person.profiles().getFirst();
    return new Actor(person.id(), profile.role(), profile.scope());
  }

  /** The same key each time for the same words. */
  static UUID key(String words) {
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
  }

  private static Organisation organisation(
      String name, OrganisationType type, String siret, String caisse) {
    return new Organisation(
        new OrganisationId(key(name)), type, new Name(name), new Siret(siret), caisse);
  }

  private static Person person(
      String number, String surname, String firstName, String born, Person.Profile... profiles) {
    return new Person(
        new PersonId(key(number)),
        new ForprevNumber(number),
        new Identity(new Name(surname), new Name(firstName), LocalDate.parse(born)),
        number.toLowerCase(Locale.ROOT) + "@demo.example",
        List.of(profiles));
  }

  private static Person.Profile in(Role role, Organisation organisation) {
    return new Person.Profile(role, new Scope.OfOrganisation(organisation.id()));
  }

  private static Person.Profile national(Role role) {
    return new Person.Profile(role, new Scope.National());
  }

  private static Person.Profile trainer() {
    return new Person.Profile(Role.TRAINER, new Scope.Own());
  }
}
