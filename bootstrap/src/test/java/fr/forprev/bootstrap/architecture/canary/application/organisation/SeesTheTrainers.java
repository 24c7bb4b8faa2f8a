package fr.forprev.bootstrap.architecture.canary.application.organisation;

import fr.forprev.domain.trainer.TrainerCertification;

/** SampleOrganisations that know what their trainers may do. */
public record SeesTheTrainers(TrainerCertification certification) {}
