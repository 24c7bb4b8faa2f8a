/** The contract of the API and its reader. */
@NullMarked
package fr.forprev.adapters.web.docs;

import org.jspecify.annotations.NullMarked;
