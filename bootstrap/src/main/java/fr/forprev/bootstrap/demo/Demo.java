package fr.forprev.bootstrap.demo;

import fr.forprev.adapters.persistence.jooq.Database;
import fr.forprev.adapters.persistence.jooq.StoredPorts;
import fr.forprev.adapters.persistence.jooq.account.StoredAccounts;
import fr.forprev.adapters.persistence.jooq.account.StoredApiTokens;
import fr.forprev.adapters.web.account.BearerToken;
import fr.forprev.application.Moment;
import fr.forprev.application.account.AccountsByNumber;
import fr.forprev.application.account.ApiToken;
import fr.forprev.application.account.ApiTokens;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.SessionPorts;
import fr.forprev.bootstrap.configuration.WrongConfiguration;
import fr.forprev.bootstrap.jobs.Jobs;
import fr.forprev.domain.account.Person;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;

/** Sample data for a first look: people, rights and sessions in every state, and their tokens. */
public final class Demo {

  private static final int TOKEN_DAYS = 365;

  private final DataSource connections;
  private final LocalDate today;
  private final DemoFile file;

  /**
   * @param folder where {@code demo.env} is written
   * @param clock tells which day the demo takes for today
   */
  public Demo(DataSource connections, Clock clock, Path folder) {
    this.connections = connections;
    this.today = Moment.of(clock).day();
    this.file = new DemoFile(folder.resolve("demo.env"));
  }

  /**
   * Plays the story once a day: the first start of a day adds it, later ones keep what is there.
   *
   * @return the file with tokens and identifiers
   * @throws WrongConfiguration when the data folder holds other data, or a story of a later day
   */
  public Path prepare() {
    PlayedClock clock = new PlayedClock();
    Database database = new Database(connections);
    SessionPorts ports = StoredPorts.of(database, clock);
    boolean isOurs = ports.organisations().find(Cast.TRAINING_BODY.id()).isPresent();
    LocalDate played = file.day().orElse(LocalDate.MIN);
    if (isOurs && played.isAfter(today)) {
      throw new WrongConfiguration(
          "The demo in this data folder has been played up to "
              + played
              + ": choose another --data folder for an earlier day.");
    }
    if (!isOurs && holdsData()) {
      throw new WrongConfiguration(
          "This data folder holds data that are not the demo's: choose another --data folder.");
    }
    if (!isOurs || played.isBefore(today)) {
      play(ports, new StoredApiTokens(database), new StoredAccounts(database), clock);
      new DemoAccounts(database).open();
    }
    return file.path();
  }

  private void play(
      SessionPorts ports, ApiTokens tokens, AccountsByNumber accounts, PlayedClock clock) {
    Cast.ORGANISATIONS.forEach(ports.organisations()::save);
    Cast.PERSONS.forEach(person -> save(ports, accounts, person));
    if (!isMerged(accounts, Cast.SECOND_ACCOUNT)) {
      ports.persons().save(Cast.SECOND_ACCOUNT);
    }
    new Rights(ports, today).grant();
    // The story plays the past nights; a night made up for now would delete what it shows today.
    Jobs.forgetMissedDay(connections);
    Story.Outcome outcome = new Story(ports, clock, today).play();
    Map<String, String> lines = new LinkedHashMap<>();
    lines.put("TODAY", today.toString());
    lines.put("MANAGER_TOKEN", token(tokens, Cast.MANAGER));
    lines.put("DELEGATE_TOKEN", token(tokens, Cast.DELEGATE));
    lines.put("TRAINER_TOKEN", token(tokens, Cast.TRAINER));
    lines.put("COMPANY_MANAGER_TOKEN", token(tokens, Cast.COMPANY_MANAGER));
    lines.put("AUTHORITY_MANAGER_TOKEN", token(tokens, Cast.AUTHORITY_MANAGER));
    lines.put("COMMISSION_TOKEN", token(tokens, Cast.COMMISSION_MEMBER));
    lines.put("INRS_TOKEN", token(tokens, Cast.INRS_OFFICER));
    lines.put("TRAINER_NUMBER", Cast.TRAINER.number().value());
    lines.put("OBSOLETE_TRAINER_NUMBER", Cast.OBSOLETE_TRAINER.number().value());
    BoundaryDays bounds = BoundaryDays.of(today);
    lines.put("LATEST_END", bounds.latest().toString());
    lines.put("TOO_EARLY_END", bounds.tooEarly().toString());
    lines.put("OLDEST_END", bounds.oldest().toString());
    lines.put("TOO_LATE_END", bounds.tooLate().toString());
    lines.put("EXPIRY", today.minusMonths(1).toString());
    lines.put("DAY_AFTER_EXPIRY", today.minusMonths(1).plusDays(1).toString());
    lines.put("YESTERDAY", today.minusDays(1).toString());
    lines.put("DAY_15_CERTIFICATE", path(outcome.lastDay()));
    lines.put("DAY_16_CERTIFICATE", path(outcome.dayTooLate()));
    lines.put("TRAINER_TO_RENEW_TOKEN", token(tokens, Cast.TRAINER_TO_RENEW));
    lines.put("TRAINERS_SESSION", outcome.futureTrainers().toString());
    lines.putAll(DemoAccounts.lines());
    file.write(lines);
  }

  private static void save(SessionPorts ports, AccountsByNumber accounts, Person person) {
    if (isMerged(accounts, person)) {
      throw new WrongConfiguration(
          "The account "
              + person.number()
              + ", whom the demo needs, was merged into another: choose another --data folder.");
    }
    ports.persons().save(person);
  }

  static boolean isMerged(AccountsByNumber accounts, Person person) {
    return accounts.find(person.number()).filter(it -> it.mergedInto() != null).isPresent();
  }

  private boolean holdsData() {
    try (Connection connection = connections.getConnection();
        Statement statement = connection.createStatement();
        ResultSet answer =
            statement.executeQuery(
                "select exists (select from person) or exists (select from organisation)")) {
      answer.next();
      return answer.getBoolean(1);
    } catch (SQLException failure) {
      throw new IllegalStateException("the data folder cannot be looked into", failure);
    }
  }

  private static String path(GenerateCertificates.Issue issue) {
    return "sessions/"
        + issue.session().id()
        + "/certificates/"
        + issue.certificates().getFirst().certificate().id();
  }

  private String token(ApiTokens tokens, Person person) {
    BearerToken token = BearerToken.generate(new SecureRandom());
    tokens.save(new ApiToken(token.hash(), Cast.acting(person), today.plusDays(TOKEN_DAYS)));
    return token.secret();
  }
}
