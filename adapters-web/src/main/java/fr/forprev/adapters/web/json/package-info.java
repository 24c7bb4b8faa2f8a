/** Reading JSON strictly, and telling everything that is wrong with it at once. */
@NullMarked
package fr.forprev.adapters.web.json;

import org.jspecify.annotations.NullMarked;
