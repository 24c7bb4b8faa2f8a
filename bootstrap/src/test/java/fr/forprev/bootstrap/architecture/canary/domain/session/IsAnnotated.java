package fr.forprev.bootstrap.architecture.canary.domain.session;

import org.junit.jupiter.api.DisplayName;

/** A value that tells a framework how to show it. */
@DisplayName("session")
public final class IsAnnotated {}
