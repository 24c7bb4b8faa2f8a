/** What a test needs around the use cases: a store, a clock, realistic people and sessions. */
@NullMarked
package fr.forprev.testkit;

import org.jspecify.annotations.NullMarked;
