/** Due dates and their alerts: HAB-06, TRA-03 and SES-25. */
@NullMarked
package fr.forprev.domain.notification;

import org.jspecify.annotations.NullMarked;
