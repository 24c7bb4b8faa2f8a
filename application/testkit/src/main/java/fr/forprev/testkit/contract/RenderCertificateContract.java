package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.testkit.SampleSession;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link RenderCertificate} promises of its bytes, whatever draws them. */
public abstract class RenderCertificateContract {

  /** The port, a new one each time. */
  protected abstract RenderCertificate renderer();

  @Test
  void drawsTheSameBytesForEqualCertificates() {
    assertThat(renderer().pdf(samples().get(0))).isEqualTo(renderer().pdf(samples().get(0)));
  }

  @Test
  void drawsOtherBytesForAnotherCertificate() {
    assertThat(renderer().pdf(samples().get(0))).isNotEqualTo(renderer().pdf(samples().get(1)));
  }

  @Test
  void drawsEveryCertificate() {
    RenderCertificate renderer = renderer();

    assertThat(samples())
        .allSatisfy(certificate -> assertThat(renderer.pdf(certificate)).isNotEmpty());
  }

  private static List<PrintedCertificate> samples() {
    return SampleSession.number(7).certificates(SampleSession.END).stream()
        .map(IssuedCertificate::certificate)
        .map(certificate -> certificate.printed())
        .toList();
  }
}
