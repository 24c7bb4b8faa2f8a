package fr.forprev.bootstrap.architecture.canary.domain.session;

/** Compiled, as all tests of this module, for a Java that hosts of the rules need not have. */
public final class IsTooRecent {}
