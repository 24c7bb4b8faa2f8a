/** Tests of {@code fr.forprev.bootstrap.database}. */
package fr.forprev.bootstrap.database;
