package fr.forprev.application.account;

import fr.forprev.domain.account.Account;
import fr.forprev.domain.account.ForprevNumber;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Port: accounts by the number under which each was created (USR-09). */
public interface AccountsByNumber {

  /** The account of that very number, even when it leads to another. */
  Optional<Account> find(ForprevNumber number);

  /**
   * Those of these very numbers, kept for the running act alone until it ends: whoever refers to
   * one of them meanwhile waits. Two who lock the same come one after the other. Never called
   * outside of an act.
   */
  List<Account> lock(Collection<ForprevNumber> numbers);

  /** The numbers that lead to that one, in their order. */
  List<ForprevNumber> leadingTo(ForprevNumber number);
}
