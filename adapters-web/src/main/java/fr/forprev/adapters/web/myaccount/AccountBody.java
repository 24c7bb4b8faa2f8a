package fr.forprev.adapters.web.myaccount;

import fr.forprev.adapters.web.account.ProfileBody;
import fr.forprev.application.account.MyAccount.Shown;
import fr.forprev.application.account.NameScope;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.account.FirstConnection;
import fr.forprev.domain.account.Person;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account shows its owner, on the wire.
 *
 * @param emails the preferences that hold now (USR-04)
 * @param caisse the code of the caisse that a trainer chose, or null
 * @param secondFactor whether one is in force
 * @param stillAsked what the first connection still asks (USR-03)
 */
record AccountBody(
    String number,
    String surname,
    String firstName,
    LocalDate birthDate,
    String email,
    EmailPreferences emails,
    @Nullable String caisse,
    boolean secondFactor,
    boolean secondFactorRequired,
    List<ProfileBody> profiles,
    List<FirstConnection.Question> stillAsked) {

  static AccountBody of(Shown shown, NameScope names) {
    Person person = shown.person();
    return new AccountBody(
        person.number().value(),
        person.identity().surname().text(),
        person.identity().firstName().text(),
        person.identity().birthDate(),
        person.email(),
        shown.settings().emailsInForce(),
        shown.settings().caisse(),
        shown.secondFactor(),
        person.needsSecondFactor(),
        person.profiles().stream().map(profile -> ProfileBody.of(profile, names)).toList(),
        FirstConnection.of(person, shown.settings()).asked());
  }
}
