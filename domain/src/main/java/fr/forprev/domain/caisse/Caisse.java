package fr.forprev.domain.caisse;

/**
 * A regional fund that instructs the requests of its territory (HAB-12).
 *
 * @param name as lists and mails show it: {@code Carsat Bretagne}
 */
public record Caisse(CaisseCode code, String name, CaisseType type) {}
