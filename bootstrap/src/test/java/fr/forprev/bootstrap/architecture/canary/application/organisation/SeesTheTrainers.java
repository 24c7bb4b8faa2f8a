package fr.forprev.bootstrap.architecture.canary.application.organisation;

import fr.forprev.domain.trainer.TrainerCertification;

/** Entities that know what their trainers may do. */
public record SeesTheTrainers(TrainerCertification certification) {}
