package fr.forprev.testkit.memory;

import fr.forprev.application.trainer.TrainerCertifications;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.trainer.TrainerCertification;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

final class InMemoryTrainerCertifications implements TrainerCertifications {

  static final Part<Table<PersonId, List<TrainerCertification>>> CERTIFICATIONS = Part.table();

  private final CurrentWorld world;

  InMemoryTrainerCertifications(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public List<TrainerCertification> of(PersonId trainer) {
    return world.get(CERTIFICATIONS).find(trainer).orElse(List.of());
  }

  @Override
  public void add(PersonId trainer, TrainerCertification certification) {
    InMemoryAccounts.mustStand(world, trainer);
    if (certification.origin() instanceof TrainerCertification.Origin.Issued from) {
      world.mustHave(InMemoryCertificates.CERTIFICATES, from.certificate());
    }
    world.change(
        CERTIFICATIONS,
        held -> held.with(trainer, byStart(held.find(trainer).orElse(List.of()), certification)));
  }

  /** A certification goes with its certificate. */
  static void forget(CurrentWorld world, CertificateId certificate) {
    TrainerCertification.Origin gone = new TrainerCertification.Origin.Issued(certificate);
    world.change(
        CERTIFICATIONS,
        held ->
            new Table<>(
                held.byKey().entrySet().stream()
                    .collect(
                        Collectors.toMap(
                            Map.Entry::getKey,
                            of ->
                                of.getValue().stream()
                                    .filter(one -> !one.origin().equals(gone))
                                    .toList()))));
  }

  private static List<TrainerCertification> byStart(
      List<TrainerCertification> held, TrainerCertification added) {
    List<TrainerCertification> all = new ArrayList<>(held);
    all.add(added);
    all.sort(Comparator.comparing(TrainerCertification::start));
    return List.copyOf(all);
  }
}
