/**
 * What can be set: defaults, a file, the environment, the command line; anything unknown or wrong
 * is refused.
 */
@NullMarked
package fr.forprev.bootstrap.configuration;

import org.jspecify.annotations.NullMarked;
