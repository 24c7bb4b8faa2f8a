package fr.forprev.bootstrap.demo;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.account.StoredAccounts;
import fr.forprev.adapters.persistence.jooq.account.StoredCredentials;
import fr.forprev.adapters.persistence.jooq.account.StoredSettings;
import fr.forprev.adapters.web.secret.Argon2Passwords;
import fr.forprev.application.account.Credential;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Role;
import java.security.SecureRandom;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How the people of the story sign in: all with one password, and who must have a second factor
 * with one secret. All of them have been there before, but for the applicant, who meets the
 * questions of the first connection.
 */
public final class DemoAccounts {

  static final String PASSWORD = "quatre-sabots-au-fond-du-pre";
  static final String SECOND_FACTOR_SECRET = "FORPREVDEMOFORPREVDEMOFORPREVDEM";

  private final StoredCredentials credentials;
  private final StoredSettings settings;
  private final StoredAccounts accounts;

  DemoAccounts(Database database) {
    this.credentials = new StoredCredentials(database);
    this.settings = new StoredSettings(database);
    this.accounts = new StoredAccounts(database);
  }

  void open() {
    String hash = Argon2Passwords.perProcessor(new SecureRandom()).hash(PASSWORD);
    boolean merged = Demo.isMerged(accounts, Cast.SECOND_ACCOUNT);
    Stream<Person> second = merged ? Stream.empty() : Stream.of(Cast.SECOND_ACCOUNT);
    for (Person person : Stream.concat(Cast.PERSONS.stream(), second).toList()) {
      credentials.save(new Credential(person.id(), hash, secondFactor(person)));
      if (!person.equals(Cast.APPLICANT)) {
        settings.save(
            person.id(),
            new AccountSettings(
                true,
                new EmailPreferences(true, true, true),
                person.has(Role.TRAINER) ? Cast.TRAINING_BODY.caisse() : null));
      }
    }
  }

  /** What the first look needs, a line for each person: number and roles; then the password. */
  public static String summary() {
    return Cast.ONE_PER_ROLE.stream()
        .map(person -> "  " + person.number() + "  " + roles(person))
        .collect(
            Collectors.joining(
                "\n",
                "To sign in, one number for each role:\n",
                "\n  two accounts of one person, for support to merge: "
                    + Cast.TRAINER_TO_RENEW.number()
                    + " and "
                    + Cast.SECOND_ACCOUNT.number()
                    + "\n  password: "
                    + PASSWORD
                    + "\n  second factor, where it is asked: "
                    + SECOND_FACTOR_SECRET));
  }

  static Map<String, String> lines() {
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("PASSWORD", PASSWORD);
    lines.put("SECOND_FACTOR", SECOND_FACTOR_SECRET);
    lines.put("TRAINER_TO_RENEW_NUMBER", Cast.TRAINER_TO_RENEW.number().value());
    lines.put("SECOND_ACCOUNT_NUMBER", Cast.SECOND_ACCOUNT.number().value());
    Cast.ONE_PER_ROLE.forEach(person ->
        lines.putIfAbsent(
            person.profiles().getFirst().role() + "_NUMBER", person.number().value()));
    return lines;
  }

  private static Credential.@Nullable SecondFactor secondFactor(Person person) {
    boolean asked = person.profiles().stream().anyMatch(held -> held.scope().isInternal());
    return asked ? new Credential.SecondFactor(SECOND_FACTOR_SECRET, 0, List.of()) : null;
  }

  private static String roles(Person person) {
    return person.profiles().stream()
        .map(profile -> profile.role().label())
        .collect(Collectors.joining(", "));
  }
}
