/** Anonymous counts of what was certified: SES-22. */
@NullMarked
package fr.forprev.domain.activity;

import org.jspecify.annotations.NullMarked;
