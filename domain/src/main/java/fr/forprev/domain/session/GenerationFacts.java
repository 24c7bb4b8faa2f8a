package fr.forprev.domain.session;

import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.trainer.TrainerCheck;

/**
 * What the generation of certificates needs to know, all of it read in the transaction of the act.
 *
 * @param declaration habilitations, sites, catalogue, and the trainees who are known already
 * @param organisation the declaring entity
 * @param trainer the four tests, run again now (SES-08)
 * @param trainerName the trainer's name as printed (CER-10)
 */
public record GenerationFacts(
    DeclarationFacts declaration,
    Organisation organisation,
    TrainerCheck trainer,
    String trainerName) {}
