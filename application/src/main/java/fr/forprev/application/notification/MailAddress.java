package fr.forprev.application.notification;

import java.util.regex.Pattern;

/**
 * The e-mail addresses that the product accepts: those to which every server can send, in ASCII, of
 * one mailbox, its domain in full. Whether somebody reads there, only a mail that arrives proves.
 */
public final class MailAddress {

  /** The longest, in characters. */
  public static final int LONGEST = 254;

  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String INSIDE = "[A-Za-z0-9-]{0,61}[A-Za-z0-9]";

  /**
   * Their shape: before the at sign 64 characters at most, no quotes, no dot at an end nor two
   * together; behind it labels of letters, digits and inner hyphens, the last one begun by a
   * letter.
   */
  public static final String SHAPE =
      "(?=[^@]{1,64}@)"
          + (ATOM + "(?:\\." + ATOM + ")*")
          + ("@(?:[A-Za-z0-9](?:" + INSIDE + ")?\\.){1,126}")
          + ("[A-Za-z]" + INSIDE);

  private static final Pattern PATTERN = Pattern.compile(SHAPE);

  private MailAddress() {}

  /** Whether {@code typed} is one. */
  public static boolean accepts(String typed) {
    return typed.length() <= LONGEST && PATTERN.matcher(typed).matches();
  }
}
