/**
 * Mails in French about a session, handed to an SMTP server or written into a folder: they name the
 * session, never a trainee (SES-22, USR-12).
 */
@NullMarked
package fr.forprev.adapters.mail;

import org.jspecify.annotations.NullMarked;
