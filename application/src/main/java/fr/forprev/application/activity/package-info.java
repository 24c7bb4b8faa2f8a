/** Statistics: anonymous counts of generated sessions (SES-22). */
@NullMarked
package fr.forprev.application.activity;

import org.jspecify.annotations.NullMarked;
