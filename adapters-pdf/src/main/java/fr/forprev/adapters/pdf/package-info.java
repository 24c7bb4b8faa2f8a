/** Documents to keep and to hand over, drawn as archival and accessible PDF files (CER-10). */
@NullMarked
package fr.forprev.adapters.pdf;

import org.jspecify.annotations.NullMarked;
