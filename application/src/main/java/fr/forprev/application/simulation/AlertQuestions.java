package fr.forprev.application.simulation;

import static fr.forprev.domain.rule.Fact.day;

import fr.forprev.domain.calendar.Phase;
import fr.forprev.domain.calendar.Timeline;
import fr.forprev.domain.notification.CertificationAlert;
import fr.forprev.domain.notification.HabilitationAlert;
import fr.forprev.domain.notification.Schedule;
import fr.forprev.domain.notification.Threshold;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Questions about the alerts before an end (HAB-06, TRA-03). */
final class AlertQuestions {

  private AlertQuestions() {}

  private record Holder(Schedule schedule, Function<LocalDate, Remark> explained) {}

  private static final Holder HABILITATION =
      new Holder(HabilitationAlert.SCHEDULE, HabilitationAlert::explained);
  private static final Holder TRAINER =
      new Holder(CertificationAlert.SCHEDULE, CertificationAlert::explained);

  /** On which days alerts are due before an end, and which comes next. */
  static Supplier<SimulatedAnswer> before(Reading given, Known known) {
    Holder holder = given.value("holder", AlertQuestions::holder).orElse(HABILITATION);
    LocalDate expiry = given.day("expiry");
    LocalDate today = given.optionalDay("today").orElse(known.today());
    return () -> {
      List<LocalDate> days = holder.schedule().days(expiry);
      List<Fact> facts = new ArrayList<>();
      facts.add(day("first", days.get(0)));
      facts.add(day("second", days.get(1)));
      Timeline<Optional<Threshold>> due = holder.schedule().timeline(expiry);
      due.on(today).state().ifPresent(threshold -> facts.add(day("due", threshold.day(expiry))));
      due.after(today)
          .filter(phase -> phase.state().isPresent())
          .map(Phase::from)
          .ifPresent(next -> facts.add(day("next", Objects.requireNonNull(next))));
      return new SimulatedAnswer(
          facts, Decision.granted(days).with(List.of(holder.explained().apply(expiry))));
    };
  }

  private static Optional<Holder> holder(String text) {
    return switch (text) {
      case "habilitation" -> Optional.of(HABILITATION);
      case "trainer" -> Optional.of(TRAINER);
      default -> Optional.empty();
    };
  }
}
