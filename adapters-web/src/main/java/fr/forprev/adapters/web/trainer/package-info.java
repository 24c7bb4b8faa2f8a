/** Trainers over HTTP: their own certificates, and what INRS records (CER-05, TRA-04, TRA-06). */
@NullMarked
package fr.forprev.adapters.web.trainer;

import org.jspecify.annotations.NullMarked;
