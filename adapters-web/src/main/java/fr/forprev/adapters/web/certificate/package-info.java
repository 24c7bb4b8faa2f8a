/** Annulled certificates: the published list, and annulment from the number (CER-09). */
@NullMarked
package fr.forprev.adapters.web.certificate;

import org.jspecify.annotations.NullMarked;
