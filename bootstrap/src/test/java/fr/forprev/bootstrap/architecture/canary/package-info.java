/**
 * Classes that break the architecture, one rule each. The packages below mirror those of the
 * product: {@code canary.domain.session} is judged as if it were {@code fr.forprev.domain.session}.
 */
@NullMarked
package fr.forprev.bootstrap.architecture.canary;

import org.jspecify.annotations.NullMarked;
