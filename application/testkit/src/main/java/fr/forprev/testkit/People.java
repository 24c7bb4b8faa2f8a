package fr.forprev.testkit;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.trainer.TrainerCertification;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Those who act around the {@link SampleOrganisations}, and the profiles with which they act. */
public final class People {

  private static final Scope MAROSE = new Scope.OfOrganisation(SampleOrganisations.MAROSE.id());
  private static final Scope ATLANTIQUE =
      new Scope.OfOrganisation(SampleOrganisations.ATLANTIQUE.id());

  /** Manager of MAROSE FORMATION. */
  public static final Person KARINE =
      person(20, "KRP20417", "PARIS", "Karine", LocalDate.of(1978, 4, 9), Role.MANAGER, MAROSE);

  /** Second manager of MAROSE FORMATION. */
  public static final Person BENOIT =
      person(21, "BNT55102", "LEFÈVRE", "Benoît", LocalDate.of(1969, 12, 31), Role.MANAGER, MAROSE);

  /** Delegate of MAROSE FORMATION. */
  public static final Person SOFIANE =
      person(
          22, "SFN31840", "BELKACEM", "Sofiane", LocalDate.of(1990, 2, 28), Role.DELEGATE, MAROSE);

  /** Another delegate of MAROSE FORMATION. */
  public static final Person CLAIRE =
      person(23, "CLR90076", "VASSEUR", "Claire", LocalDate.of(1985, 7, 14), Role.DELEGATE, MAROSE);

  /** Manager of the other entity. */
  public static final Person YANN =
      person(
          24, "YNN47213", "LE GALL", "Yann", LocalDate.of(1974, 10, 3), Role.MANAGER, ATLANTIQUE);

  /** Trainer of trainees in SST and CATEC. */
  public static final Person HELENE =
      person(
          25,
          "HLN68254",
          "MARTIN-DUPRÉ",
          "Hélène",
          LocalDate.of(1982, 2, 28),
          Role.TRAINER,
          new Scope.Own());

  /** Another trainer of trainees in SST. */
  public static final Person GASPARD =
      person(
          26,
          "GSP13377",
          "N'DIAYE",
          "Gaspard",
          LocalDate.of(1988, 2, 29),
          Role.TRAINER,
          new Scope.Own());

  /** Trainer of trainers in SST. */
  public static final Person ODILE =
      person(
          30,
          "DLZ40925",
          "ÖZDEMIR",
          "Odile",
          LocalDate.of(1971, 12, 1),
          Role.TRAINER,
          new Scope.Own());

  /** Instructor of a caisse. */
  public static final Person INGRID =
      person(
          27,
          "NGR24680",
          "KERMARREC",
          "Ingrid",
          LocalDate.of(1971, 5, 31),
          Role.INSTRUCTOR,
          new Scope.OfCaisse("CARSAT_RHONE_ALPES"));

  /** Sits in the commission. */
  public static final Person CORENTIN =
      person(
          28,
          "CRN13579",
          "ABGRALL",
          "Corentin",
          LocalDate.of(1965, 1, 1),
          Role.COMMISSION,
          new Scope.National());

  /** Of INRS. */
  public static final Person INES =
      person(
          29,
          "NSB86420",
          "BÉRANGER",
          "Inès",
          LocalDate.of(1980, 8, 15),
          Role.INRS,
          new Scope.National());

  /** The certification of both trainers in SST. */
  public static final TrainerCertification SST_TRAINER =
      certification("SST", Level.TWO, LocalDate.of(2022, 3, 1), LocalDate.of(2025, 3, 1));

  /** The certification of Hélène in CATEC, without end. */
  public static final TrainerCertification CATEC_TRAINER =
      certification("CATEC", Level.TWO, LocalDate.of(2021, 9, 15), null);

  /** The certification of Odile. */
  public static final TrainerCertification TRAINER_OF_TRAINERS =
      certification("SST", Level.THREE, LocalDate.of(2021, 6, 30), LocalDate.of(2024, 6, 30));

  private People() {}

  /** A person with one profile, his e-mail made of his number. */
  public static Person person(
      int key,
      String number,
      String surname,
      String firstName,
      LocalDate birthDate,
      Role role,
      Scope scope) {
    return new Person(
        new PersonId(Keys.of(key)),
        new ForprevNumber(number),
        new Identity(new Name(surname), new Name(firstName), birthDate),
        number.toLowerCase(Locale.ROOT) + "@example.fr",
        List.of(new Person.Profile(role, scope)));
  }

  /** A certification that INRS recorded, under the code that the catalogue has for it. */
  public static TrainerCertification certification(
      String dispositif, Level level, LocalDate start, @Nullable LocalDate end) {
    return new TrainerCertification(
        new DispositifLevel(new DispositifCode(dispositif), level),
        new CertificateCode(dispositif + "-" + level.number()),
        start,
        end,
        new TrainerCertification.Origin.Recorded("Repris d'un registre sur papier"));
  }

  /** {@code person} with the first profile that he holds. */
  public static Actor as(Person person) {
    Person.Profile profile = person.profiles().get(0);
    return new Actor(person.id(), profile.role(), profile.scope());
  }

  /** Stores all of them; their {@link SampleOrganisations} must be stored before. */
  public static void saveAll(Store store) {
    Stream.of(KARINE, BENOIT, SOFIANE, CLAIRE, YANN, HELENE, GASPARD, INGRID, CORENTIN, INES)
        .forEach(store.persons()::save);
    store.trainerCertifications().add(HELENE.id(), SST_TRAINER);
    store.trainerCertifications().add(HELENE.id(), CATEC_TRAINER);
    store.trainerCertifications().add(GASPARD.id(), SST_TRAINER);
  }
}
