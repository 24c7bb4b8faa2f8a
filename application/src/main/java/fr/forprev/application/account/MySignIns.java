package fr.forprev.application.account;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import java.util.List;
import java.util.UUID;

/**
 * Use cases: a person and where he is signed in. A sign-in that still waits for its second factor
 * can end itself; all else is an {@link IllegalArgumentException}.
 */
public interface MySignIns {

  /** Those that still hold, the latest used first. */
  List<SignedIn> list(SignedIn current);

  /** Ends one of them, be it the current one; one of somebody else, or ended, changes nothing. */
  void end(SignedIn current, UUID which);

  /** Ends all of them but the current one. */
  void endOthers(SignedIn current);

  /**
   * Takes another profile into use: a new secret takes the place of the old one. Refused when the
   * person does not hold it (USR-06).
   */
  Decision<SignIn.Outcome.Opened> use(SignedIn current, Person.Profile profile);

  /** The use case over these ports. */
  static MySignIns of(AccountPorts ports) {
    return new OwnSignIns(ports);
  }
}
