package fr.forprev.testkit.memory;

import static java.util.Comparator.comparing;

import fr.forprev.application.certificate.AnnulmentPages;
import fr.forprev.application.certificate.Annulments;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.session.AnnulledCertificate;
import fr.forprev.domain.session.SessionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

final class InMemoryAnnulments implements Annulments, AnnulmentPages {

  static final Part<Table<CertificateNumber, Annulment>> ANNULMENTS = Part.table();
  static final Part<Table<CertificateId, IssuedCertificate>> GONE = Part.table();

  private static final Comparator<Annulment> LATEST_FIRST =
      comparing(Annulment::on)
          .thenComparing((Annulment annulment) -> annulment.number().value())
          .reversed();

  private final CurrentWorld world;

  InMemoryAnnulments(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public Optional<IssuedCertificate> issued(CertificateNumber number) {
    return world
        .get(InMemoryCertificates.CERTIFICATES)
        .rows()
        .filter(issued -> issued.certificate().printed().number().equals(number))
        .findFirst();
  }

  @Override
  public void annul(Annulment annulment) {
    Collision.unless(find(annulment.number()).isEmpty(), "the annulment");
    world.put(ANNULMENTS, annulment.number(), annulment);
    issued(annulment.number())
        .ifPresent(issued -> {
          CertificateId id = issued.certificate().id();
          if (world.get(InMemorySessions.SESSIONS).find(issued.session()).isPresent()) {
            world.put(GONE, id, issued);
          }
          InMemoryTrainerCertifications.forget(world, id);
          world.change(
              InMemoryCertificates.CERTIFICATES,
              stored -> stored.without(other -> other.certificate().id().equals(id)));
        });
  }

  @Override
  public Optional<Annulment> find(CertificateNumber number) {
    return world.get(ANNULMENTS).find(number);
  }

  @Override
  public List<AnnulledCertificate> of(SessionId session) {
    return world
        .get(GONE)
        .rows()
        .filter(issued -> issued.session().equals(session))
        .map(issued ->
            new AnnulledCertificate(
                issued.trainee(),
                issued.certificate().id(),
                find(issued.certificate().printed().number()).orElseThrow()))
        .sorted(comparing(gone -> gone.annulment().number().value()))
        .toList();
  }

  @Override
  public List<Annulment> page(@Nullable Annulment after, int limit) {
    return world
        .get(ANNULMENTS)
        .rows()
        .filter(annulment -> after == null || LATEST_FIRST.compare(annulment, after) > 0)
        .sorted(LATEST_FIRST)
        .limit(limit)
        .toList();
  }
}
