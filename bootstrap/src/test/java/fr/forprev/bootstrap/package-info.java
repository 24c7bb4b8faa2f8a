/** Tests of {@code fr.forprev.bootstrap}. */
package fr.forprev.bootstrap;
