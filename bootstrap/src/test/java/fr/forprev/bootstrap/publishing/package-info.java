/**
 * What is published: the API of the library modules, the POMs, and the documents for those who use
 * them.
 */
package fr.forprev.bootstrap.publishing;
