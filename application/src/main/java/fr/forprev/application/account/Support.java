package fr.forprev.application.account;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.DataCorrection.Corrected;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonSearch;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Use cases: support finds people and corrects what their accounts say (USR-02, USR-07). */
public interface Support {

  /** How many persons a search shows. */
  int MOST_FOUND = 20;

  /**
   * Those whom a search found.
   *
   * @param persons the first {@link #MOST_FOUND}; none when nobody was found
   * @param more whether there are others
   * @param merged the number searched when it leads to that of the only person found, or null
   */
  record Found(List<Person> persons, boolean more, @Nullable ForprevNumber merged) {

    /** Keeps an unmodifiable copy. */
    public Found {
      persons = List.copyOf(persons);
    }
  }

  /**
   * A person as support sees him.
   *
   * @param merged the numbers that lead to his own
   * @param traces of what support and he himself changed, the latest first
   */
  record File(Person person, Instant createdAt, List<ForprevNumber> merged, List<Trace> traces) {

    /** Keeps unmodifiable copies. */
    public File {
      merged = List.copyOf(merged);
      traces = List.copyOf(traces);
    }
  }

  /**
   * What was done.
   *
   * @param by who did it, with his number; null for the person himself before he had a profile
   */
  record Trace(Instant at, AuditAct act, @Nullable String by, @Nullable String note) {}

  /** An entity, with those who hold its roles. */
  record OrganisationStaff(Organisation organisation, Staff staff) {}

  /** That the actor is at the right place; unseen to anybody but support. */
  Decision<Actor> enter(Actor actor);

  /** Whoever is looked for; unseen to anybody but support. */
  Decision<Found> find(Actor actor, PersonSearch search);

  /** The person to whom that number leads; unseen when it is nobody's, and to anybody else. */
  Decision<File> show(Actor actor, ForprevNumber number);

  /**
   * Corrects the identity or the e-mail of the account of that very number, with a trace; what is
   * null stays. The person is told, at both addresses when the e-mail changes: links sent to the
   * former one are void then, and who never chose a password gets a new one. Refused as {@link
   * fr.forprev.domain.account.DataCorrection#of} says, and once that account was merged.
   *
   * @param reason what was asked and by whom
   */
  Decision<Corrected> correct(
      Actor actor,
      ForprevNumber number,
      @Nullable Identity identity,
      @Nullable String email,
      String reason);

  /** The entity of that SIRET, for which its caisse asks a manager (USR-07). */
  Decision<OrganisationStaff> organisation(Actor actor, Siret siret);

  /** The use cases over these ports. */
  static Support of(SupportPorts ports) {
    return new SupportDesk(ports);
  }
}
