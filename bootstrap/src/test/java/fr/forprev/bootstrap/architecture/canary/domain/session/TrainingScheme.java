package fr.forprev.bootstrap.architecture.canary.domain.session;

/** A dispositif by another name. */
public final class TrainingScheme {}
