package fr.forprev.bootstrap.architecture.canary.domain.accreditation;

/** An habilitation by another name. */
public final class IsInTheWrongPackage {}
