/** Who calls, and with which profile (USR-06). */
@NullMarked
package fr.forprev.application.account;

import org.jspecify.annotations.NullMarked;
