package fr.forprev.application.account;

import fr.forprev.domain.account.AccountMerge.Merged;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.rule.Decision;

/** Use case: two accounts of one person become one (USR-09). */
public interface MergeAccounts {

  /**
   * What a merge does.
   *
   * @param followed what passes to the survivor, beside the roles
   */
  record Merging(Merged merged, AccountMerges.Holdings followed) {}

  /**
   * What {@link #merge} would do and why it would not; nothing is changed. Of the numbers, either
   * may be the survivor's.
   */
  Decision<Merging> preview(Actor actor, ForprevNumber one, ForprevNumber other);

  /**
   * Merges the accounts of these very numbers, whole or not at all, with a trace; the person is
   * told at both addresses. Refused as {@link fr.forprev.domain.account.AccountMerge#decide} says;
   * unseen when a number is nobody's.
   */
  Decision<Merging> merge(Actor actor, ForprevNumber one, ForprevNumber other);

  /** The use case over these ports. */
  static MergeAccounts of(SupportPorts ports) {
    return new AccountsMerging(ports);
  }
}
