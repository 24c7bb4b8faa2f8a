/** Regional funds and the postal codes that lead to them: GEO-01 to GEO-04. */
@NullMarked
package fr.forprev.domain.caisse;

import org.jspecify.annotations.NullMarked;
