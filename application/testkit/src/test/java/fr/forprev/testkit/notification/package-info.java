/** The mails that leave, tested over the store in memory. */
@NullMarked
package fr.forprev.testkit.notification;

import org.jspecify.annotations.NullMarked;
