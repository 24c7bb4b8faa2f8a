package fr.forprev.domain.session;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.SessionKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the entity has entered so far. Dispositif, level and end date are there from the first save;
 * anything else may be missing until submission (SES-02).
 */
public record DraftContent(
    DispositifLevel dispositifLevel,
    LocalDate endDate,
    @Nullable CertificateCode certificate,
    @Nullable Place place,
    @Nullable SessionKind kind,
    List<TraineeEntry> trainees) {

  /** Keeps an unmodifiable copy of the trainees. */
  public DraftContent {
    trainees = List.copyOf(trainees);
  }

  /** The same with exactly these trainees. */
  public DraftContent training(List<TraineeEntry> others) {
    return new DraftContent(dispositifLevel, endDate, certificate, place, kind, others);
  }

  static DraftContent of(Declaration declaration) {
    return new DraftContent(
        declaration.dispositifLevel(),
        declaration.endDate(),
        declaration.certificate(),
        declaration.place(),
        declaration.kind(),
        declaration.trainees().stream().map(TraineeEntry::of).toList());
  }
}
