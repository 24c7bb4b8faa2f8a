package fr.forprev.domain.trainer;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.DispositifLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A person and the trainer's certifications that he holds or held.
 *
 * @param merged the numbers that lead to his own since their accounts were merged (USR-09)
 */
public record TrainerRecord(
    Person person, List<TrainerCertification> certifications, Set<ForprevNumber> merged) {

  /** Keeps unmodifiable copies. */
  public TrainerRecord {
    certifications = List.copyOf(certifications);
    merged = Set.copyOf(merged);
  }

  /** A person to whom no other number leads. */
  public TrainerRecord(Person person, List<TrainerCertification> certifications) {
    this(person, certifications, Set.of());
  }

  /** Whether {@code number} is his own, or leads to it. */
  public boolean answersTo(ForprevNumber number) {
    return person.number().equals(number) || merged.contains(number);
  }

  /**
   * CER-02: the last day of the previous certification, that is of the one which ends last among
   * those of the same dispositif and level that started strictly before {@code endDate}. Empty when
   * there is none, or when it has no end: there is no due date to reckon from then.
   *
   * @param endDate the end date of the session that certifies again
   */
  public Optional<LocalDate> previousEnd(DispositifLevel dispositifLevel, LocalDate endDate) {
    return certifications.stream()
        .filter(held -> held.dispositifLevel().equals(dispositifLevel))
        .filter(held -> held.start().isBefore(endDate))
        .max(Comparator.comparing(TrainerCertification::lastDay))
        .flatMap(previous -> Optional.ofNullable(previous.end()));
  }
}
