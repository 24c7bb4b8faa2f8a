/** Tasks, and targeted messages: USR-05, USR-12. */
@NullMarked
package fr.forprev.domain.notification;

import org.jspecify.annotations.NullMarked;
