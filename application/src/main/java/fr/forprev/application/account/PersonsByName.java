package fr.forprev.application.account;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.name.Name;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Port: who bears a name (USR-02). */
public interface PersonsByName {

  /**
   * Those who bear these names, as {@link Name#folded} compares, by first name, birth date, number;
   * the first {@code limit} of them. Who was merged into another is none of them (USR-09).
   *
   * @param firstName null for every first name
   */
  List<Person> named(Name surname, @Nullable Name firstName, int limit);
}
