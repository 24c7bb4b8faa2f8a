/** Persons, their Forprev numbers, roles and what they may see: USR-01 to USR-12, SES-13. */
@NullMarked
package fr.forprev.domain.account;

import org.jspecify.annotations.NullMarked;
