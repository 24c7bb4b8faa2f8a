/** Taking over Forprev 1: MIG-01 to MIG-07. */
@NullMarked
package fr.forprev.domain.takeover;

import org.jspecify.annotations.NullMarked;
