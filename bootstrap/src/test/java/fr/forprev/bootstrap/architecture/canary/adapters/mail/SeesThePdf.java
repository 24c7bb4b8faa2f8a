package fr.forprev.bootstrap.architecture.canary.adapters.mail;

import fr.forprev.adapters.pdf.PdfCertificates;

/** Mails that draw their own enclosures. */
public record SeesThePdf(PdfCertificates neighbour) {}
