/** What runs by itself: the daily routine, the outbox and the seals of the audit. */
@NullMarked
package fr.forprev.bootstrap.jobs;

import org.jspecify.annotations.NullMarked;
