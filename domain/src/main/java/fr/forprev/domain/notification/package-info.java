/**
 * What falls due and its alerts, tasks, targeted messages: HAB-06, TRA-03, SES-25, USR-05, USR-12.
 */
@NullMarked
package fr.forprev.domain.notification;

import org.jspecify.annotations.NullMarked;
