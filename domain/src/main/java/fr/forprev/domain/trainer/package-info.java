/**
 * Trainers' certifications, how they are gained and where they stand, and the four tests before a
 * trainer is placed on a session: SES-08 to SES-10, CER-02, TRA-01 to TRA-06.
 */
@NullMarked
package fr.forprev.domain.trainer;

import org.jspecify.annotations.NullMarked;
