/**
 * Classes that break the architecture, each there for one rule. The packages below mirror those of
 * the product: {@code canary.domain.session} is judged as {@code fr.forprev.domain.session} is.
 */
@NullMarked
package fr.forprev.bootstrap.architecture.canary;

import org.jspecify.annotations.NullMarked;
