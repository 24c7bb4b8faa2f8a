package fr.forprev.domain;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.BundledCatalogue;
import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The people and things of the tests: MAROSE FORMATION trains first-aiders in Rennes. */
public final class Samples {

  public static final Catalogue CATALOGUE = BundledCatalogue.catalogue();

  public static final DispositifLevel SST_1 = dispositifLevel("SST", Level.ONE);
  public static final DispositifLevel SST_2 = dispositifLevel("SST", Level.TWO);
  public static final DispositifLevel SST_3 = dispositifLevel("SST", Level.THREE);
  public static final DispositifLevel CATEC_1 = dispositifLevel("CATEC", Level.ONE);

  public static final Organisation MAROSE =
      new Organisation(
          new OrganisationId(key(1)),
          OrganisationType.TRAINING_BODY,
          new Name("MAROSE FORMATION"),
          new Siret("77567145600082"),
          "CARSAT_BRETAGNE");

  public static final Person MANAGER =
      person(11, "BRT20417", "Paris", "Karine", "1969-04-23", Role.MANAGER);
  public static final Person DELEGATE =
      person(12, "CLG30518", "Le Goff", "Loïc", "1988-12-01", Role.DELEGATE);
  public static final Person TRAINER =
      person(13, "JKA37899", "Müller", "Frédéric", "1975-06-09", Role.TRAINER);

  public static final TrainingSite PLATFORM =
      new TrainingSite(
          new TrainingSiteId(key(31)),
          MAROSE.id(),
          new Name("Plateforme de Saint-Malo"),
          "4 quai de l'Écluse",
          new PostalCode("35400"),
          new Name("Saint-Malo"),
          Set.of(CATEC_1.dispositif()),
          null);

  private Samples() {}

  public static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  public static DateSpan span(String first, String last) {
    return new DateSpan(day(first), day(last));
  }

  public static UUID key(long number) {
    return new UUID(0, number);
  }

  public static DispositifLevel dispositifLevel(String dispositif, Level level) {
    return new DispositifLevel(new DispositifCode(dispositif), level);
  }

  public static Identity identity(String surname, String firstName, String birthDate) {
    return new Identity(new Name(surname), new Name(firstName), day(birthDate));
  }

  /** SST at level 1, granted once: 2020-07-01 to 2025-06-30. */
  public static Habilitation sst1() {
    return habilitation(SST_1, List.of(span("2020-07-01", "2025-06-30")));
  }

  public static Habilitation habilitation(DispositifLevel dispositifLevel, List<DateSpan> terms) {
    return new Habilitation(
        new HabilitationId(key(21)),
        new HabilitationNumber("H00421/2020/SST-1/O"),
        MAROSE.id(),
        dispositifLevel,
        terms,
        List.of(),
        null);
  }

  /** The trainer, certified SST at level 2 from 2021-04-10 to 2024-04-10. */
  public static TrainerRecord certifiedTrainer() {
    return new TrainerRecord(TRAINER, List.of(certification(SST_2, "2021-04-10", "2024-04-10")));
  }

  public static TrainerCertification certification(
      DispositifLevel dispositifLevel, String start, String end) {
    return certification(dispositifLevel, day(start), day(end));
  }

  /** Recorded by INRS, under the code that the catalogue has for that dispositif and level. */
  public static TrainerCertification certification(
      DispositifLevel dispositifLevel, LocalDate start, @Nullable LocalDate end) {
    return new TrainerCertification(
        dispositifLevel,
        new CertificateCode(dispositifLevel.toString().replace('/', '-')),
        start,
        end,
        new TrainerCertification.Origin.Recorded("Ouverture du dispositif"));
  }

  private static Person person(
      long key, String number, String surname, String firstName, String birthDate, Role role) {
    return new Person(
        new PersonId(key(key)),
        new ForprevNumber(number),
        identity(surname, firstName, birthDate),
        "contact@marose-formation.example",
        List.of(
            new Person.Profile(
                role,
                role == Role.TRAINER ? new Scope.Own() : new Scope.OfOrganisation(MAROSE.id()))));
  }
}
