/** Mails that leave after an act, rendered when they leave (USR-12, SES-22). */
@NullMarked
package fr.forprev.application.notification;

import org.jspecify.annotations.NullMarked;
