/** How often one caller may do something: token buckets of bounded memory. */
@NullMarked
package fr.forprev.adapters.web.limit;

import org.jspecify.annotations.NullMarked;
