package fr.forprev.domain.takeover;

/** What a line of the takeover brings into the product. */
public sealed interface TakenOver
    permits AppliedResult, FormerRequest, TakenOverHabilitation, TakenOverTrainer {}
