package fr.forprev.application.account;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.organisation.OrganisationId;
import java.util.List;

/** Port: who manages an entity. */
public interface Managers {

  /** The persons who are managers of that entity now, by number. */
  List<Person> of(OrganisationId organisation);
}
