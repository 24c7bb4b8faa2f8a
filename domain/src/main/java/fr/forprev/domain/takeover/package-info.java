/** Taking over Forprev 1: MIG-01 to MIG-07. Empty until the takeover exists. */
@NullMarked
package fr.forprev.domain.takeover;

import org.jspecify.annotations.NullMarked;
