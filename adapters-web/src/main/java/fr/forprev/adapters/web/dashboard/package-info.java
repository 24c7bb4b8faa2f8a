/** The landing page. */
@NullMarked
package fr.forprev.adapters.web.dashboard;

import org.jspecify.annotations.NullMarked;
