package fr.forprev.bootstrap.architecture.canary.application.session;

import fr.forprev.adapters.pdf.PdfCertificates;

/** A use case that knows who draws its certificates. */
public record SeesAnAdapter(PdfCertificates outwards) {}
