package fr.forprev.application.account;

import fr.forprev.domain.account.AccountMerge.Merged;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import java.util.List;

/** Port: what passes from one person to another (USR-09). */
public interface AccountMerges {

  /**
   * What a person has, beside his roles.
   *
   * @param certifications as a trainer, past ones included
   * @param declared sessions that he declared
   * @param led sessions of which he is the trainer
   */
  record Holdings(int certifications, int declared, int led) {}

  /** What that person has. */
  Holdings of(PersonId person);

  /**
   * The numbers of the sessions in which both are trainees, or one trainee and the other trainer,
   * in their order. A trainee is the person to whom his number leads or, without one, everybody of
   * his identity; one trainee is not two persons.
   */
  List<String> sharedSessions(Person one, Person other);

  /**
   * Gives the survivor what the absorbed person has: roles, certifications and certificates as they
   * are, sessions, mails that have not left. What the absorbed person signed in with, his settings,
   * sign-ins, links and tokens are gone; his number, and those that led to it, lead to the
   * survivor's from now on, and nothing can refer to him any more.
   */
  void merge(Merged merged);
}
