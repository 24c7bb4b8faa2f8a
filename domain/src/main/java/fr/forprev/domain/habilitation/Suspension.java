package fr.forprev.domain.habilitation;

import fr.forprev.domain.calendar.DateSpan;

/** Days on which an habilitation gives no right (HAB-14). */
public record Suspension(DateSpan span, String reason) {}
