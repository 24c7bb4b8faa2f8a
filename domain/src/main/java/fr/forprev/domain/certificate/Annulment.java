package fr.forprev.domain.certificate;

import java.time.LocalDate;

/**
 * A certificate that is worth nothing any more, as the published list tells it: its number and the
 * day, and nothing else (CER-09).
 */
public record Annulment(CertificateNumber number, LocalDate on) {}
