/**
 * Trainers: their certifications as stored, recorded by INRS and seen by themselves (CER-05, TRA-01
 * to TRA-06).
 */
@NullMarked
package fr.forprev.application.trainer;

import org.jspecify.annotations.NullMarked;
