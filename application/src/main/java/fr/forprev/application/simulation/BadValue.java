package fr.forprev.application.simulation;

/**
 * A value that cannot be understood.
 *
 * @param name under which it was given, or should have been
 * @param sentence what is wrong with it, in French
 */
public record BadValue(String name, String sentence) {}
