package fr.forprev.bootstrap.architecture.canary.elsewhere;

/** Lives in no module of the architecture. */
public final class HasNoPlace {}
