/** The append-only trail of accepted acts; it holds no trainee. */
@NullMarked
package fr.forprev.application.audit;

import org.jspecify.annotations.NullMarked;
