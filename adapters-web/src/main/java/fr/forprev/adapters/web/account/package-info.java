/** Who calls the API, and what he may call: bearer tokens, never cookies. */
@NullMarked
package fr.forprev.adapters.web.account;

import org.jspecify.annotations.NullMarked;
