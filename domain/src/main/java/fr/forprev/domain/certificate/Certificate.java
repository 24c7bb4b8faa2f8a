package fr.forprev.domain.certificate;

/** A certificate as issued: what it prints never changes (CER-08). */
public record Certificate(CertificateId id, PrintedCertificate printed) {}
