package fr.forprev.testkit;

import fr.forprev.domain.calendar.DateSpan;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Two entities, with the habilitations and the training site of the first. */
public final class SampleOrganisations {

  /** Sauvetage secourisme du travail, employees: held in any town. */
  public static final DispositifLevel SST_1 =
      new DispositifLevel(new DispositifCode("SST"), Level.ONE);

  /** Sauvetage secourisme du travail, trainers. */
  public static final DispositifLevel SST_2 =
      new DispositifLevel(new DispositifCode("SST"), Level.TWO);

  /** Espaces confinés, employees: held on a declared platform. */
  public static final DispositifLevel CATEC_1 =
      new DispositifLevel(new DispositifCode("CATEC"), Level.ONE);

  /** The training body that declares. */
  public static final Organisation MAROSE =
      new Organisation(
          new OrganisationId(Keys.of(1)),
          OrganisationType.TRAINING_BODY,
          new Name("MAROSE FORMATION"),
          new Siret("77567145600082"),
          "CARSAT_RHONE_ALPES");

  /** Another entity, whose people must see nothing of the first. */
  public static final Organisation ATLANTIQUE =
      new Organisation(
          new OrganisationId(Keys.of(2)),
          OrganisationType.COMPANY,
          new Name("CHANTIERS DE L'ATLANTIQUE & FILS"),
          new Siret("73282932000074"),
          "CARSAT_PAYS_DE_LA_LOIRE");

  /** Granted in 2018, renewed in 2023 without a gap. */
  public static final Habilitation SST_OF_MAROSE =
      habilitation(
          3,
          "H00421/2018/SST-1/O",
          MAROSE,
          SST_1,
          new DateSpan(LocalDate.of(2018, 1, 15), LocalDate.of(2023, 1, 14)),
          new DateSpan(LocalDate.of(2023, 1, 15), LocalDate.of(2028, 1, 14)));

  /** For sessions that certify trainers; stored by {@link #saveTrainersRight} alone. */
  public static final Habilitation SST_2_OF_MAROSE =
      habilitation(
          7,
          "H00808/2022/SST-2/O",
          MAROSE,
          SST_2,
          new DateSpan(LocalDate.of(2022, 2, 1), LocalDate.of(2027, 1, 31)));

  /** For sessions on a platform. */
  public static final Habilitation CATEC_OF_MAROSE =
      habilitation(
          4,
          "H00733/2021/CATEC-1/O",
          MAROSE,
          CATEC_1,
          new DateSpan(LocalDate.of(2021, 5, 3), LocalDate.of(2026, 5, 2)));

  /** The other entity may certify the same dispositif. */
  public static final Habilitation SST_OF_ATLANTIQUE =
      habilitation(
          5,
          "H00519/2020/SST-1/E",
          ATLANTIQUE,
          SST_1,
          new DateSpan(LocalDate.of(2020, 9, 1), LocalDate.of(2025, 8, 31)));

  /** A platform declared for CATEC alone. */
  public static final TrainingSite PLATFORM =
      new TrainingSite(
          new TrainingSiteId(Keys.of(6)),
          MAROSE.id(),
          new Name("Plateforme de Vénissieux"),
          "12 rue de l'Égalité, bâtiment B",
          new PostalCode("69200"),
          new Name("Vénissieux"),
          Set.of(new DispositifCode("CATEC")),
          null);

  private SampleOrganisations() {}

  /** An habilitation with these terms, neither suspended nor ended. */
  public static Habilitation habilitation(
      int key, String number, Organisation holder, DispositifLevel scope, DateSpan... terms) {
    return new Habilitation(
        new HabilitationId(Keys.of(key)),
        new HabilitationNumber(number),
        holder.id(),
        scope,
        List.of(terms),
        List.of(),
        null);
  }

  /** Gives the first entity, which must be stored, the right to certify trainers. */
  public static void saveTrainersRight(Store store) {
    store.habilitations().save(SST_2_OF_MAROSE);
  }

  /** Stores both entities, their habilitations and the platform. */
  public static void saveAll(Store store) {
    store.organisations().save(MAROSE);
    store.organisations().save(ATLANTIQUE);
    store.habilitations().save(SST_OF_MAROSE);
    store.habilitations().save(CATEC_OF_MAROSE);
    store.habilitations().save(SST_OF_ATLANTIQUE);
    store.trainingSites().save(PLATFORM);
  }
}
