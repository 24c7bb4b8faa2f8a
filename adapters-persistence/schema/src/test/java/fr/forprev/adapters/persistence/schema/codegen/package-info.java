/** The generation of code on a real server. */
@NullMarked
package fr.forprev.adapters.persistence.schema.codegen;

import org.jspecify.annotations.NullMarked;
