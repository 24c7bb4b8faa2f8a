/** The rules and the simulations as the command line prints them. */
package fr.forprev.bootstrap.rule;
