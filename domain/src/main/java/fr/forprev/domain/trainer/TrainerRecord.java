package fr.forprev.domain.trainer;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.DispositifLevel;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A person and the trainer's certifications that he holds or held. */
public record TrainerRecord(Person person, List<TrainerCertification> certifications) {

  /** Keeps an unmodifiable copy of the certifications. */
  public TrainerRecord {
    certifications = List.copyOf(certifications);
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
