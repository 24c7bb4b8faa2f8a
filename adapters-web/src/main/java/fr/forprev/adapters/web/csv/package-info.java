/** CSV as spreadsheets write it: bytes, charset, separator, rows with their line numbers. */
@NullMarked
package fr.forprev.adapters.web.csv;

import org.jspecify.annotations.NullMarked;
