package fr.forprev.domain.account;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * USR-11: somebody forgot what he signs in with. What he is answered is made of what he typed
 * alone; what is mailed is made of who is known, and only the mailbox sees it.
 */
public sealed interface Recovery {

  /** The e-mail that was typed. */
  String email();

  /** The password is forgotten: the number and the e-mail are both needed. */
  record ForgottenPassword(ForprevNumber number, String email) implements Recovery {}

  /** The number is forgotten: the e-mail is needed. */
  record ForgottenNumber(String email) implements Recovery {}

  /** What is mailed. */
  sealed interface Mail {

    /** A link to choose another password. */
    record PasswordLink(Person person, OneTimeLink link) implements Mail {}

    /** The numbers of all who have that e-mail, in the order of the numbers; at least one. */
    record Numbers(String email, List<Person> persons) implements Mail {}
  }

  /** The answer on the screen, the same whether an account exists or not. */
  default Remark answer() {
    return Remark.of(
        Rule.USR_11,
        Fact.text(this instanceof ForgottenPassword ? "passwordMail" : "numberMail", email()));
  }

  /**
   * What is mailed, at most one mail: nothing when the e-mail is not that of the account, whatever
   * its case.
   *
   * @param known the person to whom the number leads, or all who have the e-mail
   */
  default List<Mail> mails(List<Person> known, LocalDate today) {
    List<Person> reached =
        known.stream()
            .filter(person -> folded(person.email()).equals(folded(email())))
            .sorted(Comparator.comparing(person -> person.number().value()))
            .toList();
    if (this instanceof ForgottenPassword) {
      return reached.stream().limit(1).map(person -> passwordLink(person, today)).toList();
    }
    return reached.isEmpty()
        ? List.of()
        : List.of(new Mail.Numbers(reached.get(0).email(), reached));
  }

  private static Mail passwordLink(Person person, LocalDate today) {
    return new Mail.PasswordLink(
        person, OneTimeLink.issued(OneTimeLink.Purpose.FORGOTTEN_PASSWORD, person.id(), today));
  }

  private static String folded(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
