/** What the running API answers to every act on a session. */
package fr.forprev.bootstrap.acts;
