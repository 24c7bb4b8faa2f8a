package fr.forprev.testkit.memory;

import fr.forprev.application.certificate.Certificates;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

final class InMemoryCertificates implements Certificates {

  static final Part<Table<CertificateId, IssuedCertificate>> CERTIFICATES = Part.table();

  private final CurrentWorld world;

  InMemoryCertificates(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public void add(List<IssuedCertificate> certificates) {
    certificates.forEach(this::mustHaveTrainee);
    world.change(
        CERTIFICATES,
        stored -> {
          Table<CertificateId, IssuedCertificate> grown = stored;
          for (IssuedCertificate added : certificates) {
            Collision.unless(
                grown.rows().noneMatch(other -> collide(added, other)), "the certificate");
            grown = grown.with(added.certificate().id(), added);
          }
          return grown;
        });
  }

  private static boolean collide(IssuedCertificate a, IssuedCertificate b) {
    return a.trainee().equals(b.trainee())
        || a.certificate().id().equals(b.certificate().id())
        || a.certificate().printed().number().equals(b.certificate().printed().number());
  }

  private void mustHaveTrainee(IssuedCertificate added) {
    boolean known =
        world.get(InMemorySessions.SESSIONS).find(added.session()).orElse(null)
                instanceof Generated session
            && session.results().containsKey(added.trainee());
    if (!known) {
      throw new IllegalStateException("a certificate refers to a trainee who is not stored");
    }
    if (added.person() != null) {
      InMemoryAccounts.mustStand(world, added.person());
    }
  }

  @Override
  public List<IssuedCertificate> of(SessionId session) {
    return world
        .get(CERTIFICATES)
        .rows()
        .filter(issued -> issued.session().equals(session))
        .sorted(Comparator.comparing(issued -> issued.certificate().printed().number().value()))
        .toList();
  }

  @Override
  public Optional<IssuedCertificate> find(CertificateId id) {
    return world.get(CERTIFICATES).find(id);
  }
}
