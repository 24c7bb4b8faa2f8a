package fr.forprev.domain.session;

import fr.forprev.domain.certificate.Annulment;
import fr.forprev.domain.certificate.Certificate;

/**
 * A correction approved (CER-09).
 *
 * @param annulled the former certificate, annulled the same day
 * @param certificate the one that was issued instead
 */
public record Replacement(
    Correction.Approved correction, Annulment annulled, Certificate certificate) {}
