/** Certificates: validity, number and what is printed, CER-01 to CER-10. */
@NullMarked
package fr.forprev.domain.certificate;

import org.jspecify.annotations.NullMarked;
