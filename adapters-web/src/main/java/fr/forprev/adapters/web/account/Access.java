package fr.forprev.adapters.web.account;

import fr.forprev.application.account.Recognize.Gate;
import java.util.EnumSet;
import java.util.Set;

/** Who may call an operation of the API. */
public sealed interface Access {

  /** No token is asked, nor looked at. */
  Access EVERYBODY = new Everybody();

  /** Who has a token of either kind; a person who signed in, once nothing is left to do first. */
  Access TOKEN = new Token();

  /** Whoever signed in, whatever is left to do first. */
  Access ANY_SIGN_IN = new Owner(EnumSet.allOf(Gate.class));

  /** {@link #EVERYBODY}. */
  record Everybody() implements Access {}

  /** {@link #TOKEN}. */
  record Token() implements Access {}

  /**
   * The owner of an account, signed in: no program acts for him.
   *
   * @param reachable at which gates
   */
  record Owner(Set<Gate> reachable) implements Access {

    /** Keeps an unmodifiable copy. */
    public Owner {
      reachable = Set.copyOf(reachable);
    }
  }

  /** The owner of an account, once nothing is left to do first, or while held at {@code gates}. */
  static Access owner(Gate... gates) {
    Set<Gate> reachable = EnumSet.of(Gate.OPEN, gates);
    return new Owner(reachable);
  }
}
