package fr.forprev.domain.request;

import java.time.LocalDate;

/**
 * Somebody was told that something left untouched will end (HAB-18).
 *
 * @param untouchedSince the day of the last change that it had then: another day needs another
 *     notice
 * @param recordedOn the day on which the notice was recorded
 */
public record IdlenessNotice(LocalDate untouchedSince, LocalDate recordedOn) {}
