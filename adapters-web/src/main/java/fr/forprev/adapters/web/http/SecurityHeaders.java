package fr.forprev.adapters.web.http;

import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every answer has. */
public final class SecurityHeaders {

  /** What a page of data may load: nothing. */
  public static final String CLOSED =
      "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** What the reader of the contract may load: its own files, and the API that it calls. */
  public static final String READER =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** What a page for people may load and send: what is ours. */
  public static final String PAGE =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private SecurityHeaders() {}

  /**
   * The headers by name.
   *
   * @param https whether people reach this server through https
   */
  public static Map<String, String> all(boolean https) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("Referrer-Policy", "same-origin");
    headers.put("Content-Security-Policy", CLOSED);
    headers.put("X-Frame-Options", "DENY");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    headers.put("Cross-Origin-Resource-Policy", "same-origin");
    headers.put("Cache-Control", "no-store");
    if (https) {
      headers.put("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
    return headers;
  }
}
