package fr.forprev.domain.trainer;

import fr.forprev.domain.account.Person;
import java.util.List;

/** A person and the trainer's certifications that he holds or held. */
public record TrainerRecord(Person person, List<TrainerCertification> certifications) {

  /** Keeps an unmodifiable copy of the certifications. */
  public TrainerRecord {
    certifications = List.copyOf(certifications);
  }
}
