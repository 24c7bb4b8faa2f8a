package fr.forprev.application.session;

import fr.forprev.domain.rule.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Something to mend or to look at in a sheet of trainees.
 *
 * @param line where the file has it, from 1
 * @param column the column, or null when the whole line is meant
 * @param rule the rule that speaks, or null when the cell does not say what its column asks
 * @param sentence what it is, in French
 * @param mending what to do about it, in French
 */
public record Finding(
    int line,
    @Nullable TraineeColumn column,
    @Nullable Rule rule,
    String sentence,
    String mending) {}
