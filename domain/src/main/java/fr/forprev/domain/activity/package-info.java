/** Anonymous counts of what was certified: SES-22. Empty until statistics exist. */
@NullMarked
package fr.forprev.domain.activity;

import org.jspecify.annotations.NullMarked;
