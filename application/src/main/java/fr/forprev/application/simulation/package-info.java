/** Questions about dates and rights that anybody may ask, without a record of anything. */
@NullMarked
package fr.forprev.application.simulation;

import org.jspecify.annotations.NullMarked;
