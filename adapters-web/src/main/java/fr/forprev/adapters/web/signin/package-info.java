/**
 * The pages and calls by which people sign in, get an account, and choose a profile (USR-01 to
 * USR-11).
 */
@NullMarked
package fr.forprev.adapters.web.signin;

import org.jspecify.annotations.NullMarked;
