/** The certification session on the wire: one class for each act (SES, CER-04). */
@NullMarked
package fr.forprev.adapters.web.session;

import org.jspecify.annotations.NullMarked;
