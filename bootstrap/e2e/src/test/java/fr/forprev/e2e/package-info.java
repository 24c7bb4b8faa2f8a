/** The product as people start it: its launcher, in a process of its own, spoken to over HTTP. */
package fr.forprev.e2e;
