/** The root of the domain: its concepts live in the packages below. */
@NullMarked
package fr.forprev.domain;

import org.jspecify.annotations.NullMarked;
