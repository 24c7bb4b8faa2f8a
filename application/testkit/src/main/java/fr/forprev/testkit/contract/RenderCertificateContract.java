package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.certificate.RenderCertificate;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.certificate.SpecimenCertificate;
import fr.forprev.testkit.SampleSession;
import java.util.ArrayList;
import java.util.Collections;
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

  @Test
  void drawsTheSameSpecimenForEqualCertificatesAndAnotherForAnother() {
    SpecimenCertificate first = samples().get(0).specimen();
    SpecimenCertificate second = samples().get(1).specimen();

    assertThat(renderer().specimen(first)).isEqualTo(renderer().specimen(first));
    assertThat(renderer().specimen(first)).isNotEqualTo(renderer().specimen(second));
  }

  @Test
  void drawsNoSpecimenThatCouldPassForTheCertificate() {
    PrintedCertificate certificate = samples().get(0);

    assertThat(renderer().specimen(certificate.specimen()))
        .isNotEmpty()
        .isNotEqualTo(renderer().pdf(certificate));
  }

  @Test
  void drawsTheSameBundleForEqualCertificatesInTheSameOrder() {
    List<PrintedCertificate> certificates = samples();
    List<PrintedCertificate> reversed = new ArrayList<>(certificates);
    Collections.reverse(reversed);

    byte[] bundle = renderer().bundle(certificates);

    assertThat(renderer().bundle(certificates)).isNotEmpty().isEqualTo(bundle);
    assertThat(renderer().bundle(reversed)).isNotEqualTo(bundle);
  }

  @Test
  void drawsABundleOfOne() {
    assertThat(renderer().bundle(samples().subList(0, 1))).isNotEmpty();
  }

  @Test
  void refusesABundleOfNothing() {
    assertThatIllegalArgumentException().isThrownBy(() -> renderer().bundle(List.of()));
  }

  private static List<PrintedCertificate> samples() {
    return SampleSession.number(7).certificates(SampleSession.END).stream()
        .map(IssuedCertificate::certificate)
        .map(certificate -> certificate.printed())
        .toList();
  }
}
