/**
 * Trainers' certifications and the four tests before one is placed on a session: SES-08, SES-09,
 * TRA-01 to TRA-06.
 */
@NullMarked
package fr.forprev.domain.trainer;

import org.jspecify.annotations.NullMarked;
