/** Entities and their training sites on the wire: one class for each act (ENT-02, ENT-03). */
@NullMarked
package fr.forprev.adapters.web.organisation;

import org.jspecify.annotations.NullMarked;
