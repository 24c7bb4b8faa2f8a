package fr.forprev.bootstrap.architecture.canary.domain.calendar;

import fr.forprev.bootstrap.architecture.canary.domain.name.SeesTheCalendar;

/** Days that know names: half of a cycle. */
public record SeesNames(SeesTheCalendar other) {}
