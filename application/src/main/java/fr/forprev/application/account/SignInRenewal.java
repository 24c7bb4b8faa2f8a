package fr.forprev.application.account;

/** Port: changes a sign-in that has not ended meanwhile. */
public interface SignInRenewal {

  /**
   * Puts {@code renewed} in the place of the one with its id, when that one is still there with
   * {@code hash}; false when it has ended or another secret took its place: nothing is stored then,
   * so that what was ended stays ended.
   */
  boolean renew(String hash, SignedIn renewed);
}
