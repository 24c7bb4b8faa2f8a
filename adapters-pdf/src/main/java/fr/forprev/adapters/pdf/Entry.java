package fr.forprev.adapters.pdf;

/**
 * One thing printed.
 *
 * @param field where it comes from, for messages
 * @param label what introduces it
 */
record Entry(String field, String label, String value) {}
