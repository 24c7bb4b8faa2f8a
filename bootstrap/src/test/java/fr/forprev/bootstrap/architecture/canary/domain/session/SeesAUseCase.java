package fr.forprev.bootstrap.architecture.canary.domain.session;

import fr.forprev.application.session.OpenDraft;

/** A rule that calls a use case. */
public record SeesAUseCase(OpenDraft outwards) {}
