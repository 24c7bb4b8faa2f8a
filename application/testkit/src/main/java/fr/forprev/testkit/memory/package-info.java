/** The adapters in memory: one immutable world swapped at each commit, so that rollback is real. */
@NullMarked
package fr.forprev.testkit.memory;

import org.jspecify.annotations.NullMarked;
