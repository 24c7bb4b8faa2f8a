package fr.forprev.application.account;

/** Port: passwords, of which only a slow hash is kept. */
public interface PasswordHashes {

  /**
   * A hash of {@code password} with a salt of its own, in PHC form.
   *
   * @throws TooBusyException when too many are being computed
   */
  String hash(String password);

  /**
   * Whether {@code hash} is of {@code password}; takes as long when it is not.
   *
   * @throws TooBusyException as {@link #hash}
   */
  boolean matches(String password, String hash);

  /** Whether {@code hash} was made with weaker parameters than those of today. */
  boolean isOutdated(String hash);

  /** A hash that no password has, to compare with when there is none: it takes as long. */
  String ofNobody();
}
