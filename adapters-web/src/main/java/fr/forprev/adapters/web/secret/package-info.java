/** What guards accounts: hashes of passwords, drawn secrets, codes of the second factor. */
@NullMarked
package fr.forprev.adapters.web.secret;

import org.jspecify.annotations.NullMarked;
