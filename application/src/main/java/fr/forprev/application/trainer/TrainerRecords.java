package fr.forprev.application.trainer;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.trainer.KnownPersons;
import java.util.Collection;

/** Port: the persons known under some numbers or identities, with their certifications. */
public interface TrainerRecords {

  /**
   * All to whom one of {@code numbers} leads, or who have one of {@code identities} as {@link
   * Identity#sameAs} compares, each once; none who was merged into another (USR-09).
   */
  KnownPersons find(Collection<ForprevNumber> numbers, Collection<Identity> identities);

  /**
   * The same, kept until the running act ends: no other holder certifies these persons meanwhile,
   * nor makes a person of one of {@code identities}. Two who hold the same come one after the
   * other, the second one seeing what the first one left. Whoever certifies a person or makes one
   * holds him first, once in an act. Never called outside of an act.
   */
  KnownPersons hold(Collection<ForprevNumber> numbers, Collection<Identity> identities);
}
