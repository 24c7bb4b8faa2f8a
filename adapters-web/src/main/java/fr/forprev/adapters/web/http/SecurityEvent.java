package fr.forprev.adapters.web.http;

import org.slf4j.event.Level;

/** What the log tells of security; each keeps its name for those who watch. */
public enum SecurityEvent {
  /** Somebody is signed in, with his second factor where he has one. */
  SIGN_IN_SUCCEEDED("sign-in-succeeded", Level.INFO),
  /** The password was right; the second factor is asked for. */
  SECOND_FACTOR_ASKED("second-factor-asked", Level.INFO),
  /** A number and a password that do not go together. */
  SIGN_IN_FAILED("sign-in-failed", Level.WARN),
  /** An attempt after too many failures: nothing was looked at. */
  SIGN_IN_DELAYED("sign-in-delayed", Level.WARN),
  /** A wrong code of a device, a wrong recovery code, or one that has served. */
  SECOND_FACTOR_FAILED("second-factor-failed", Level.WARN),
  /** Who is signed in was asked for his password again, and it was wrong. */
  PASSWORD_FAILED("password-failed", Level.WARN),
  /** A forgotten password or number, be anybody known or not. */
  RECOVERY_ASKED("recovery-asked", Level.INFO),
  /** A one-time link that does not exist, has served or is too old. */
  LINK_REFUSED("link-refused", Level.WARN),
  /** A sign-in or several were ended by their owner. */
  SIGN_INS_ENDED("sign-ins-ended", Level.INFO),
  /** A request without a valid token. */
  TOKEN_REFUSED("token-refused", Level.WARN),
  /** Something that is not for who asked, or that he may not even see. */
  ACCESS_REFUSED("access-refused", Level.WARN);

  private final String id;
  private final Level level;

  SecurityEvent(String id, Level level) {
    this.id = id;
    this.level = level;
  }

  /** Its name in the log. */
  public String id() {
    return id;
  }

  Level level() {
    return level;
  }
}
