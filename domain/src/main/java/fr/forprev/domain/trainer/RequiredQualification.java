package fr.forprev.domain.trainer;

import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a session asks of its trainer (SES-09): the same dispositif, at that level or above, valid
 * on the end date.
 *
 * @param minimum the dispositif and the lowest level that is enough
 * @param endDate the last day of the session
 */
public record RequiredQualification(DispositifLevel minimum, LocalDate endDate) {

  /** Whether {@code certification} is of the dispositif, at the level or above, on whatever day. */
  public boolean accepts(TrainerCertification certification) {
    DispositifLevel held = certification.dispositifLevel();
    return held.dispositif().equals(minimum.dispositif())
        && held.level().compareTo(minimum.level()) >= 0;
  }

  /**
   * Why somebody who holds {@code certifications} cannot lead the session: none is of the kind that
   * it asks (SES-09), or none of those covers its end date (TRA-02). Empty when he can.
   */
  public Optional<Reason> obstacle(List<TrainerCertification> certifications, LocalDate today) {
    if (certifications.stream().noneMatch(this::accepts)) {
      return Optional.of(Reason.of(Rule.SES_09, untilPast(today), reference("required", minimum)));
    }
    return certifications.stream().anyMatch(held -> accepts(held) && held.covers(endDate))
        ? Optional.empty()
        : Optional.of(
            Reason.of(
                Rule.TRA_02,
                untilPast(today),
                reference("required", minimum),
                day("endDate", endDate)));
  }

  /** Says which of {@code certifications} qualifies: the one that ends last; empty if none does. */
  public Optional<Remark> explained(List<TrainerCertification> certifications) {
    return certifications.stream()
        .filter(this::accepts)
        .filter(held -> held.covers(endDate))
        .max(Comparator.comparing(TrainerCertification::lastDay))
        .map(this::explained);
  }

  private Remark explained(TrainerCertification held) {
    List<Fact> facts = new ArrayList<>();
    facts.add(reference("held", held.dispositifLevel()));
    facts.add(day("start", held.start()));
    if (held.end() != null) {
      facts.add(day("end", held.end()));
    }
    facts.add(day("endDate", endDate));
    return Remark.of(Rule.TRA_02, facts.toArray(Fact[]::new));
  }

  /** A certification can still be gained or renewed for a day to come, never for a past one. */
  private Unblock untilPast(LocalDate today) {
    return endDate.isBefore(today) ? Unblock.never() : Unblock.ask(Role.TRAINER);
  }
}
