/**
 * What support does: find people, correct and merge accounts, appoint a manager (USR-02, 07, 09).
 */
@NullMarked
package fr.forprev.adapters.web.support;

import org.jspecify.annotations.NullMarked;
