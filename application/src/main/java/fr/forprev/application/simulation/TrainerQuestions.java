package fr.forprev.application.simulation;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.trainer.RequiredQualification;
import fr.forprev.domain.trainer.TrainerCertification;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Questions about what a trainer may lead (SES-09, TRA-02). */
final class TrainerQuestions {

  private static final int MOST_CERTIFICATIONS = 20;

  private TrainerQuestions() {}

  /** Whether certifications qualify for a session. */
  static Supplier<SimulatedAnswer> qualification(Reading given, Known known) {
    DispositifLevel session = given.dispositifLevel();
    LocalDate endDate = given.day("endDate");
    LocalDate today = given.optionalDay("today").orElse(known.today());
    List<TrainerCertification> held =
        given
            .value("certifications", text -> certifications(text, session.dispositif()))
            .orElse(List.of());
    Optional<DispositifLine> line = given.known(known, session, endDate);
    return () -> {
      RequiredQualification required =
          new RequiredQualification(
              new DispositifLevel(session.dispositif(), line.orElseThrow().trainerLevel()),
              endDate);
      return new SimulatedAnswer(
          List.of(reference("required", required.minimum()), day("validOn", endDate)),
          Decision.of(required.obstacle(held, today).stream().toList(), () -> required)
              .with(required.explained(held).stream().toList()));
    };
  }

  private static Optional<List<TrainerCertification>> certifications(
      String text, DispositifCode dispositif) {
    String[] parts = text.split(",", -1);
    if (parts.length > MOST_CERTIFICATIONS) {
      return Optional.empty();
    }
    List<TrainerCertification> held = new ArrayList<>();
    for (String part : parts) {
      Optional<TrainerCertification> one = certification(part.strip(), dispositif);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      held.add(one.get());
    }
    return Optional.of(held);
  }

  private static Optional<TrainerCertification> certification(
      String text, DispositifCode dispositif) {
    String[] fields = text.split("/", -1);
    if (fields.length < 2 || fields.length > 3) {
      return Optional.empty();
    }
    Optional<Level> level = Reading.toLevel(fields[0]);
    Optional<LocalDate> start = Reading.toDay(fields[1]);
    Optional<LocalDate> end = fields.length == 3 ? Reading.toDay(fields[2]) : Optional.empty();
    boolean readable =
        level.isPresent() && start.isPresent() && (fields.length == 2 || end.isPresent());
    if (!readable || end.filter(day -> day.isBefore(start.get())).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(
        new TrainerCertification(
            new DispositifLevel(dispositif, level.get()),
            new CertificateCode(dispositif + "-" + level.get().number()),
            start.get(),
            end.orElse(null),
            new TrainerCertification.Origin.Recorded("")));
  }
}
