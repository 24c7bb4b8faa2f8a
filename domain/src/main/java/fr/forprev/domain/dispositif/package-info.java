/**
 * The catalogue of dispositifs and certificates (data, not code): HAB-15, SES-04, SES-09 and CER-01
 * read it.
 */
@NullMarked
package fr.forprev.domain.dispositif;

import org.jspecify.annotations.NullMarked;
