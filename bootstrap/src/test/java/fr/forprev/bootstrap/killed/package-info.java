/** The product killed at work. */
package fr.forprev.bootstrap.killed;
