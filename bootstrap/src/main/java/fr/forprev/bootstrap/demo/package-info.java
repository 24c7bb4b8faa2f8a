/** Realistic sample data, made by playing the use cases through past days. */
@NullMarked
package fr.forprev.bootstrap.demo;

import org.jspecify.annotations.NullMarked;
