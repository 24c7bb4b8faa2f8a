/** The catalogue as stored (SES-04, SES-05, SES-09, CER-01). */
@NullMarked
package fr.forprev.application.dispositif;

import org.jspecify.annotations.NullMarked;
