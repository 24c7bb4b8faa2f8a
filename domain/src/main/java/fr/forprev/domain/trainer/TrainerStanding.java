package fr.forprev.domain.trainer;

import fr.forprev.domain.calendar.Timeline;
import fr.forprev.domain.dispositif.DispositifLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * TRA-04: where a trainer stands for one dispositif and level, which no other level changes.
 *
 * @param end last day of the certification that ends last, or null when it has no end
 */
public record TrainerStanding(
    DispositifLevel dispositifLevel, @Nullable LocalDate end, State state) {

  private static final int MONTHS_TO_RENEW = 9;

  /** Valid, to renew, or obsolete. */
  public enum State {
    /** Qualified, and the end is more than nine months away. */
    VALID("Valable"),
    /** Qualified, from nine months before the end to the end. */
    TO_RENEW("À renouveler"),
    /** The end is past. */
    OBSOLETE("Obsolète");

    private final String label;

    State(String label) {
      this.label = label;
    }

    /** The word that screens show, in French. */
    public String label() {
      return label;
    }
  }

  /**
   * One standing for each dispositif and level of which a certification has started on {@code
   * today}, by dispositif, then level.
   */
  public static List<TrainerStanding> of(
      List<TrainerCertification> certifications, LocalDate today) {
    return certifications.stream()
        .filter(held -> !held.start().isAfter(today))
        .collect(Collectors.groupingBy(TrainerCertification::dispositifLevel))
        .values()
        .stream()
        .flatMap(ofOne ->
            ofOne.stream().max(Comparator.comparing(TrainerCertification::lastDay)).stream())
        .map(last -> of(last, today))
        .sorted(
            Comparator.comparing((TrainerStanding it) -> it.dispositifLevel.dispositif().value())
                .thenComparing(it -> it.dispositifLevel.level()))
        .toList();
  }

  /**
   * Where a trainer stands for {@code dispositifLevel}, day after day: what is to come included;
   * empty before his first certification starts.
   */
  public static Timeline<Optional<State>> timeline(
      List<TrainerCertification> certifications, DispositifLevel dispositifLevel) {
    List<TrainerCertification> held =
        certifications.stream()
            .filter(one -> one.dispositifLevel().equals(dispositifLevel))
            .toList();
    List<LocalDate> changes = held.stream().flatMap(TrainerStanding::changes).toList();
    return changes.isEmpty()
        ? Timeline.always(Optional.empty())
        : Timeline.of(
            changes, day -> of(held, day).stream().findFirst().map(TrainerStanding::state));
  }

  private static Stream<LocalDate> changes(TrainerCertification held) {
    LocalDate end = held.end();
    return end == null
        ? Stream.of(held.start())
        : Stream.of(held.start(), end.minusMonths(MONTHS_TO_RENEW), end.plusDays(1));
  }

  /** The first day on which it is to be renewed; empty when it has no end. */
  public Optional<LocalDate> toRenewFrom() {
    return Optional.ofNullable(end).map(day -> day.minusMonths(MONTHS_TO_RENEW));
  }

  private static TrainerStanding of(TrainerCertification last, LocalDate today) {
    TrainerStanding valid = new TrainerStanding(last.dispositifLevel(), last.end(), State.VALID);
    if (today.isAfter(last.lastDay())) {
      return new TrainerStanding(last.dispositifLevel(), last.end(), State.OBSOLETE);
    }
    return valid
        .toRenewFrom()
        .filter(from -> !today.isBefore(from))
        .map(due -> new TrainerStanding(last.dispositifLevel(), last.end(), State.TO_RENEW))
        .orElse(valid);
  }
}
