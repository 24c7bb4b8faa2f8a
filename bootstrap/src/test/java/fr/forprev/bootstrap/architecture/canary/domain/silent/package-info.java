@NullMarked
package fr.forprev.bootstrap.architecture.canary.domain.silent;

import org.jspecify.annotations.NullMarked;
