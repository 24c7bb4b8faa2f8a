package fr.forprev.application.session;

/**
 * A sheet that would make a draft longer than {@link DraftInput#MOST_TRAINEES}; none of it is read.
 *
 * @param found the trainees of the sheet
 * @param present those of the draft that would stay
 */
public record TooManyTrainees(int found, int present)
    implements CheckTraineeImport.Check, ImportTrainees.Import {}
