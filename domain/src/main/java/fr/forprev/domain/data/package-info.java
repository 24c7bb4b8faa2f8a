/**
 * Values that come as text: files of comma-separated cells, those bundled with the library first.
 */
@NullMarked
package fr.forprev.domain.data;

import org.jspecify.annotations.NullMarked;
