/**
 * Due dates, tasks and targeted messages: HAB-06, TRA-03, SES-25, USR-05 and USR-12. Empty until
 * alerts exist.
 */
@NullMarked
package fr.forprev.domain.notification;

import org.jspecify.annotations.NullMarked;
