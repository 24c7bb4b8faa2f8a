/** The use cases of trainers. */
@NullMarked
package fr.forprev.testkit.trainer;

import org.jspecify.annotations.NullMarked;
