/** Runs of days. Every bound is a calendar date in Europe/Paris and is included. */
@NullMarked
package fr.forprev.domain.calendar;

import org.jspecify.annotations.NullMarked;
