package fr.forprev.domain.habilitation;

import java.time.LocalDate;

/** The day from which an habilitation gives no right any more, without end (HAB-14). */
public record Withdrawal(LocalDate from, String reason) {}
