package fr.forprev.domain.session;

import fr.forprev.domain.account.Identity;
import fr.forprev.domain.certificate.CertificateNumber;
import java.time.LocalDate;

/**
 * The correction of a certificate's identity that an entity asks its trainer for: one at a time for
 * each trainee, and approved once (CER-09). It dies with the session (SES-22).
 */
public sealed interface Correction {

  /** Whose certificate it is. */
  TraineeId trainee();

  /** The certificate that is, or would be, replaced. */
  CertificateNumber certificate();

  /** The identity asked for. */
  Identity identity();

  /** The day it was asked. */
  LocalDate askedOn();

  /** It waits for the trainer. */
  record Pending(
      TraineeId trainee, CertificateNumber certificate, Identity identity, LocalDate askedOn)
      implements Correction {

    /** Once approved: {@code replacement} was issued instead. */
    public Approved approved(CertificateNumber replacement) {
      return new Approved(trainee, certificate, identity, askedOn, replacement);
    }

    /** Once declined, with why. */
    public Declined declined(String comment) {
      return new Declined(trainee, certificate, identity, askedOn, comment);
    }
  }

  /**
   * The trainer declined it; another one may be asked.
   *
   * @param comment why
   */
  record Declined(
      TraineeId trainee,
      CertificateNumber certificate,
      Identity identity,
      LocalDate askedOn,
      String comment)
      implements Correction {}

  /**
   * The trainer approved it: there is no second one.
   *
   * @param replacement the number of the certificate that was issued instead
   */
  record Approved(
      TraineeId trainee,
      CertificateNumber certificate,
      Identity identity,
      LocalDate askedOn,
      CertificateNumber replacement)
      implements Correction {}
}
