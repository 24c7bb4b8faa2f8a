package fr.forprev.adapters.web.dashboard;

import fr.forprev.application.habilitation.HabilitationView;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.trainer.TrainerStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that falls due.
 *
 * @param what the habilitation or the certification, in French
 * @param number of the habilitation; null of a certification
 * @param on its last day
 * @param state where it stands today, in French
 */
public record Due(String what, @Nullable String number, LocalDate on, String state) {

  /** Of what has ended for good nothing falls due any more. */
  private static final Set<HabilitationState> RUNNING =
      EnumSet.of(
          HabilitationState.TO_COME,
          HabilitationState.IN_FORCE,
          HabilitationState.SUSPENDED,
          HabilitationState.INTERRUPTED);

  /** Those of an entity that still run, the nearest end first. */
  static List<Due> ofOrganisation(List<HabilitationView> habilitations) {
    return sorted(
        habilitations.stream()
            .filter(view -> RUNNING.contains(view.state()))
            .map(view ->
                new Due(
                    "Habilitation " + words(view.habilitation().dispositifLevel()),
                    view.habilitation().number().value(),
                    view.habilitation().expiry(),
                    view.state().label())));
  }

  /** Those of a trainer that have an end, the nearest first, past ones included. */
  static List<Due> ofTrainer(List<TrainerStanding> standings) {
    return sorted(
        standings.stream()
            .flatMap(standing ->
                Stream.ofNullable(standing.end())
                    .map(end ->
                        new Due(
                            "Certification de formateur " + words(standing.dispositifLevel()),
                            null,
                            end,
                            standing.state().label()))));
  }

  private static List<Due> sorted(Stream<Due> due) {
    return due.sorted(Comparator.comparing(Due::on).thenComparing(Due::what)).toList();
  }

  private static String words(DispositifLevel of) {
    return of.dispositif().value() + " niveau " + of.level().number();
  }
}
