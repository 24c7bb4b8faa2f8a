/** The web server: starts, answers and stops; everything else is in the packages below. */
@NullMarked
package fr.forprev.adapters.web;

import org.jspecify.annotations.NullMarked;
