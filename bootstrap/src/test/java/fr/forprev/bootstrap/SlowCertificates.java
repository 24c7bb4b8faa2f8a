package fr.forprev.bootstrap;

import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.certificate.SpecimenCertificate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Draws a certificate only once it may.
 *
 * @param drawing opened when the drawing begins
 * @param allowed what it then waits for
 */
record SlowCertificates(RenderCertificate own, CountDownLatch drawing, CountDownLatch allowed)
    implements RenderCertificate {

  @Override
  public byte[] pdf(PrintedCertificate certificate) {
    drawing.countDown();
    try {
      allowed.await(30, TimeUnit.SECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
    return own.pdf(certificate);
  }

  @Override
  public byte[] specimen(SpecimenCertificate certificate) {
    return own.specimen(certificate);
  }

  @Override
  public byte[] bundle(List<PrintedCertificate> certificates) {
    return own.bundle(certificates);
  }
}
