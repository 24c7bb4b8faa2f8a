/** The frame of the French pages: rendering, forms, cookies, what must be done first. */
@NullMarked
package fr.forprev.adapters.web.page;

import org.jspecify.annotations.NullMarked;
