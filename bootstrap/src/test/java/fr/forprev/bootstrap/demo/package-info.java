/** Tests of {@code fr.forprev.bootstrap.demo}. */
package fr.forprev.bootstrap.demo;
