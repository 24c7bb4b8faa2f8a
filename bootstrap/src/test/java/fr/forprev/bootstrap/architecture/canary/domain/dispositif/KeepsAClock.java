package fr.forprev.bootstrap.architecture.canary.domain.dispositif;

import java.time.Clock;

/** A value that knows the time. */
public record KeepsAClock(Clock clock) {}
