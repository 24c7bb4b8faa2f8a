package fr.forprev.application.account;

import fr.forprev.domain.account.ForprevNumber;

/** Port: the Forprev numbers ever given (USR-01). */
public interface ForprevNumbers {

  /**
   * A number that nobody can guess and that was never given before, be it to a person who is gone;
   * what an act that is rolled back drew was not given.
   */
  ForprevNumber draw();
}
