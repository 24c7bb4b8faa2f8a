/** What every use case needs: the day, transactions and new keys. */
@NullMarked
package fr.forprev.application;

import org.jspecify.annotations.NullMarked;
