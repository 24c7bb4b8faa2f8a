/** Trainers' certifications as stored (TRA-02). */
@NullMarked
package fr.forprev.application.trainer;

import org.jspecify.annotations.NullMarked;
