/**
 * The pages and calls of a person's own account, the first connection included (USR-02 to USR-04).
 */
@NullMarked
package fr.forprev.adapters.web.myaccount;

import org.jspecify.annotations.NullMarked;
