/**
 * Certificates: generated with the session, downloaded until their last day (SES-17 to SES-19,
 * CER); those of trainers outlive it.
 */
@NullMarked
package fr.forprev.application.certificate;

import org.jspecify.annotations.NullMarked;
