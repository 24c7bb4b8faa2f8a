/** Tests of {@code fr.forprev.bootstrap.configuration}. */
package fr.forprev.bootstrap.configuration;
