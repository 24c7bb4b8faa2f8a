package fr.forprev.domain.account;

import fr.forprev.domain.name.Name;
import java.time.LocalDate;

/** Who somebody is, as far as a certificate is concerned. */
public record Identity(Name surname, Name firstName, LocalDate birthDate) {

  /**
   * Whether {@code other} is the same identity, whatever the case, the accents, the hyphens and the
   * double spaces of its names (SES-12).
   */
  public boolean sameAs(Identity other) {
    return birthDate.equals(other.birthDate) && bearsTheNamesOf(other);
  }

  /** Whether {@code other} bears the same names and was born on another day. */
  public boolean homonymOf(Identity other) {
    return !birthDate.equals(other.birthDate) && bearsTheNamesOf(other);
  }

  /** As lists and certificates show it: surname, then first name. */
  public String displayed() {
    return surname + " " + firstName;
  }

  private boolean bearsTheNamesOf(Identity other) {
    return surname.folded().equals(other.surname.folded())
        && firstName.folded().equals(other.firstName.folded());
  }
}
