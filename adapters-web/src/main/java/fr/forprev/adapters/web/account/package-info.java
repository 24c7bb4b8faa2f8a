/** Who calls the API: bearer tokens, never cookies. */
@NullMarked
package fr.forprev.adapters.web.account;

import org.jspecify.annotations.NullMarked;
