/** What every answer has: headers, a request id, one line of log, the events of security. */
@NullMarked
package fr.forprev.adapters.web.http;

import org.jspecify.annotations.NullMarked;
