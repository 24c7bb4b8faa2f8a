/** What guards accounts, against the contracts of its ports. */
@NullMarked
package fr.forprev.adapters.web.secret;

import org.jspecify.annotations.NullMarked;
