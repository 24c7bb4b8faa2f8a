package fr.forprev.domain.account;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.List;
import java.util.Optional;

/** USR-07: how somebody says who is to have a role. */
public sealed interface Appointee {

  /** A person who has a number; one that was merged leads to the person who stays (USR-09). */
  record ByNumber(ForprevNumber number) implements Appointee {}

  /** A person of whom nothing is known yet, who gets an account and its one-time link. */
  record ByIdentity(Identity identity, String email) implements Appointee {}

  /**
   * Gives that person {@code profile}. Refused when the number is nobody's, when no number is given
   * although a person of that very identity has one, and when the person holds that profile
   * already. Of a person who is known, the refusals tell nothing that was not typed, but that he
   * holds the profile.
   *
   * @param known the person of that number, or all who have that identity
   */
  default Decision<Appointment> appoint(
      Person.Profile profile, List<Person> known, NewPersons newPersons) {
    if (this instanceof ByIdentity unknown) {
      boolean exists = known.stream().anyMatch(one -> one.identity().sameAs(unknown.identity()));
      return exists
          ? refused(Fact.text("knownIdentity", unknown.identity().displayed()))
          : Decision.granted(
              new Appointment(
                  newPersons
                      .named(unknown.identity(), unknown.email())
                      .gaining(profile.role(), profile.scope()),
                  profile,
                  true));
    }
    Optional<Person> found = known.stream().findFirst();
    if (found.isEmpty()) {
      return refused(Fact.reference("forprevNumber", ((ByNumber) this).number()));
    }
    Person person = found.get();
    return person.has(profile.role(), profile.scope())
        ? refused(
            Fact.text("person", person.identity().displayed()),
            Fact.text("heldRole", profile.role().label()))
        : Decision.granted(
            new Appointment(person.gaining(profile.role(), profile.scope()), profile, false));
  }

  private static Decision<Appointment> refused(Fact... facts) {
    return Decision.refused(Reason.of(Rule.USR_07, Unblock.never(), facts));
  }
}
