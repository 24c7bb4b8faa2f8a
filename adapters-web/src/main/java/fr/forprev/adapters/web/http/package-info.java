/** What every answer has: headers, a request id, one line of log. */
@NullMarked
package fr.forprev.adapters.web.http;

import org.jspecify.annotations.NullMarked;
