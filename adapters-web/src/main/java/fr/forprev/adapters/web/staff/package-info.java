/** The pages and calls by which roles are given and taken away (USR-07, USR-10). */
@NullMarked
package fr.forprev.adapters.web.staff;

import org.jspecify.annotations.NullMarked;
