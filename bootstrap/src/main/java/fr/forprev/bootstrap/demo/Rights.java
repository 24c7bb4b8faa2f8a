package fr.forprev.bootstrap.demo;

import fr.forprev.application.session.SessionPorts;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.Suspension;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.trainer.TrainerCertification;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The habilitations, sites and trainers' certifications of the cast, around the day played. */
final class Rights {

  private static final int HABILITATION_MONTHS = 60;
  private static final int TRAINER_MONTHS = 36;

  private final SessionPorts ports;
  private final LocalDate today;

  Rights(SessionPorts ports, LocalDate today) {
    this.ports = ports;
    this.today = today;
  }

  /** Stores all of them. */
  void grant() {
    habilitation(421, Cast.TRAINING_BODY, "SST", today.plusMonths(30));
    habilitation(425, Cast.TRAINING_BODY, at("SST", Level.TWO), today.plusMonths(30));
    habilitation(422, Cast.TRAINING_BODY, "PRAPIBC", today.plusMonths(2));
    habilitation(423, Cast.TRAINING_BODY, "CATEC", today.plusMonths(14));
    habilitation(424, Cast.TRAINING_BODY, "AMISS4", today.minusMonths(1));
    habilitation(
        517,
        Cast.COMPANY,
        "SST",
        today.plusMonths(20),
        new Suspension(
            new DateSpan(today.minusDays(10), today.plusDays(20)), "Attestation URSSAF périmée"));
    habilitation(634, Cast.AUTHORITY, "SST", today.plusMonths(9));
    site("Plateforme du Rhône", "12 rue des Puits", "26800", "ÉTOILE-SUR-RHÔNE", null);
    site("Plateforme de l'Isère", "3 chemin du Canal", "38000", "GRENOBLE", today.minusDays(3));
    for (String dispositif : List.of("SST", "PRAPIBC", "CATEC", "AMISS4")) {
      certification(Cast.TRAINER, dispositif, today.plusMonths(28));
    }
    certification(Cast.COMPANY_MANAGER, "SST", today.plusMonths(12));
    certification(Cast.TRAINER_TO_RENEW, "SST", today.plusMonths(5));
    certification(Cast.OBSOLETE_TRAINER, "SST", today.minusDays(1));
    certification(Cast.TRAINER_OF_TRAINERS, at("SST", Level.THREE), today.plusMonths(18));
  }

  private void habilitation(
      int number,
      Organisation holder,
      String dispositif,
      LocalDate expiry,
      Suspension... suspensions) {
    habilitation(number, holder, at(dispositif, Level.ONE), expiry, suspensions);
  }

  private void habilitation(
      int number,
      Organisation holder,
      DispositifLevel what,
      LocalDate expiry,
      Suspension... suspensions) {
    LocalDate start = expiry.minusMonths(HABILITATION_MONTHS);
    String letter =
        switch (holder.type()) {
          case TRAINING_BODY -> "O";
          case COMPANY -> "E";
          case LOCAL_AUTHORITY -> "C";
        };
    String written =
        "H%05d/%d/%s-%d/%s"
            .formatted(number, start.getYear(), what.dispositif(), what.level().number(), letter);
    ports
        .habilitations()
        .save(
            new Habilitation(
                new HabilitationId(Cast.key("habilitation " + number)),
                new HabilitationNumber(written),
                holder.id(),
                what,
                List.of(new DateSpan(start, expiry)),
                List.of(suspensions),
                null));
  }

  private void site(
      String name, String address, String postalCode, String town, @Nullable LocalDate closedOn) {
    ports
        .trainingSites()
        .save(
            new TrainingSite(
                new TrainingSiteId(Cast.key(name)),
                Cast.TRAINING_BODY.id(),
                new Name(name),
                address,
                new PostalCode(postalCode),
                new Name(town),
                Set.of(new DispositifCode("CATEC")),
                closedOn));
  }

  private void certification(Person trainer, String dispositif, LocalDate end) {
    certification(trainer, at(dispositif, Level.TWO), end);
  }

  private void certification(Person trainer, DispositifLevel what, LocalDate end) {
    LocalDate start = end.minusMonths(TRAINER_MONTHS);
    ports
        .trainerCertifications()
        .add(
            trainer.id(),
            new TrainerCertification(
                what,
                ports.catalogues().current().on(start).certificates(what).getFirst().code(),
                start,
                end,
                new TrainerCertification.Origin.Recorded("Démonstration")));
  }

  static DispositifLevel at(String dispositif, Level level) {
    return new DispositifLevel(new DispositifCode(dispositif), level);
  }
}
