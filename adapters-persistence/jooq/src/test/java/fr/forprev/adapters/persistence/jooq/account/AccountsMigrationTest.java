package fr.forprev.adapters.persistence.jooq.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.schema.Migrations;
import fr.forprev.adapters.persistence.schema.TestDatabase;
import fr.forprev.application.account.ApiToken;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.OneTimeLink.Purpose;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.session.Declaration;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.session.WithTrainer;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.Store;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What was stored before people could sign in, read by the adapters of today: whole values. */
class AccountsMigrationTest {

  private static final String ROWS_OF_VERSION_7 =
      """
      insert into organisation (id, type, name) values
        ('00000000-0000-0000-0000-000000000001', 'COMPANY', 'MAROSE FORMATION');
      insert into forprev_number values ('JKA37899'), ('BCD12345');
      insert into person
          (id, forprev_number, surname, first_name, birth_date, surname_key, first_name_key, email)
        values
        ('00000000-0000-0000-0000-000000000002', 'JKA37899', 'LEFÈVRE-D’ŒUVRE', 'Frédéric',
         '1976-02-29', 'LEFEVRE D OEUVRE', 'FREDERIC', 'Frederic@Example.org'),
        ('00000000-0000-0000-0000-000000000003', 'BCD12345', 'ROY', 'Ève', '1980-12-31', 'ROY',
         'EVE', 'frederic@example.org');
      insert into person_profile (person, role, organisation, caisse) values
        ('00000000-0000-0000-0000-000000000002', 'TRAINER', null, null),
        ('00000000-0000-0000-0000-000000000002', 'MANAGER',
         '00000000-0000-0000-0000-000000000001', null),
        ('00000000-0000-0000-0000-000000000002', 'APPLICANT', null, null),
        ('00000000-0000-0000-0000-000000000003', 'INSTRUCTOR', null, 'CRAMIF'),
        ('00000000-0000-0000-0000-000000000003', 'INRS', null, null);
      insert into api_token (hash, person, role, organisation, caisse, last_day) values
        ('a1', '00000000-0000-0000-0000-000000000002', 'MANAGER',
         '00000000-0000-0000-0000-000000000001', null, '2028-02-29'),
        ('b2', '00000000-0000-0000-0000-000000000003', 'INSTRUCTOR', null, 'CRAMIF', '2027-01-01');
      insert into session (id, number, organisation, declarer, last_actor, changed_on, revision,
          state, dispositif, level, end_date, certificate, postal_code, town, kind, trainer)
        values ('00000000-0000-0000-0000-000000000004', 113,
          '00000000-0000-0000-0000-000000000001', '00000000-0000-0000-0000-000000000002',
          '00000000-0000-0000-0000-000000000003', '2026-06-16', 7, 'WITH_TRAINER', 'SST', 1,
          '2026-06-15', 'SST-1', '35000', 'Rennes', 'REFRESHER',
          '00000000-0000-0000-0000-000000000002');
      insert into trainee (id, session, position, surname, first_name, birth_date, email) values
        ('00000000-0000-0000-0000-000000000005', '00000000-0000-0000-0000-000000000004', 1,
         'NGUYỄN', 'Thị Mai', '1995-11-02', 'mai@example.fr');
      insert into outbox (id, kind, recipient, subject, due_key, attempts, number) values
        ('00000000-0000-0000-0000-000000000006', 'SESSION_TO_VALIDATE',
         '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000004', 'due', 2,
         113);
      insert into outbox (id, kind, recipient, subject, due_key, number, settled_at) values
        ('00000000-0000-0000-0000-000000000007', 'RESULTS_RECEIVED',
         '00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000004', 'left',
         113, '2026-06-15T12:00:00Z');
      """;

  private static final Instant NOW = Instant.parse("2026-06-16T10:00:00Z");
  private static final OrganisationId MAROSE = new OrganisationId(key(1));
  private static final Scope IN_MAROSE = new Scope.OfOrganisation(MAROSE);
  private static final Scope IN_CRAMIF = new Scope.OfCaisse("CRAMIF");
  private static final Person FREDERIC =
      new Person(
          new PersonId(key(2)),
          new ForprevNumber("JKA37899"),
          new Identity(
              new Name("LEFÈVRE-D’ŒUVRE"), new Name("Frédéric"), LocalDate.of(1976, 2, 29)),
          "Frederic@Example.org",
          List.of(
              new Person.Profile(Role.APPLICANT, new Scope.Own()),
              new Person.Profile(Role.MANAGER, IN_MAROSE),
              new Person.Profile(Role.TRAINER, new Scope.Own())));
  private static final Person EVE =
      new Person(
          new PersonId(key(3)),
          new ForprevNumber("BCD12345"),
          new Identity(new Name("ROY"), new Name("Ève"), LocalDate.of(1980, 12, 31)),
          "frederic@example.org",
          List.of(
              new Person.Profile(Role.INRS, new Scope.National()),
              new Person.Profile(Role.INSTRUCTOR, IN_CRAMIF)));

  private static Postgres postgres;
  private static Store store;

  @BeforeAll
  static void migrate() throws SQLException {
    TestDatabase old = TestDatabase.create("7");
    try (Connection connection = old.owner().connect();
        Statement sql = connection.createStatement()) {
      sql.execute(ROWS_OF_VERSION_7);
    }
    assertThat(Migrations.of(old.owner()).apply()).isPositive();
    postgres = Postgres.on(old, 2);
    store = postgres.store();
  }

  @AfterAll
  static void close() throws SQLException {
    postgres.close();
  }

  @Test
  void personsKeepTheirProfiles() {
    assertThat(store.persons().find(FREDERIC.id())).contains(FREDERIC);
    assertThat(store.persons().byNumber(EVE.number())).contains(EVE);
    assertThat(store.persons().byIdentity(EVE.identity())).containsExactly(EVE);
    assertThat(store.personsByEmail().of("FREDERIC@example.org")).containsExactly(EVE, FREDERIC);
    assertThat(store.managers().of(MAROSE)).containsExactly(FREDERIC);
    assertThat(store.staff().in(IN_MAROSE)).isEqualTo(new Staff(IN_MAROSE, List.of(FREDERIC)));
    assertThat(store.staff().in(IN_CRAMIF)).isEqualTo(new Staff(IN_CRAMIF, List.of(EVE)));
    assertThat(store.staff().in(new Scope.National()))
        .isEqualTo(new Staff(new Scope.National(), List.of(EVE)));
  }

  @Test
  void nobodyHasConfirmedOrChosenAnything() {
    assertThat(store.settings().of(EVE.id())).isEqualTo(AccountSettings.NONE);
    assertThat(store.credentials().find(EVE.id())).isEmpty();
    assertThat(postgres.number("select count(*) from person where merged_into is not null"))
        .isZero();
    assertThat(postgres.number("select count(distinct created_at) from person"))
        .as("of those stored before, nothing older than the migration is known")
        .isEqualTo(1);
  }

  @Test
  void tokensOpenWhatTheyOpened() {
    assertThat(store.apiTokens().find("a1"))
        .contains(
            new ApiToken(
                "a1",
                new Actor(FREDERIC.id(), Role.MANAGER, IN_MAROSE),
                LocalDate.of(2028, 2, 29)));
    assertThat(store.apiTokens().find("b2"))
        .contains(
            new ApiToken(
                "b2", new Actor(EVE.id(), Role.INSTRUCTOR, IN_CRAMIF), LocalDate.of(2027, 1, 1)));
  }

  @Test
  void sessionsAreAsTheyWere() {
    assertThat(store.sessions().find(new SessionId(key(4))))
        .contains(
            new WithTrainer(
                new SessionHeader(
                    new SessionId(key(4)),
                    new SessionNumber(113),
                    MAROSE,
                    FREDERIC.id(),
                    EVE.id(),
                    LocalDate.of(2026, 6, 16),
                    7),
                new Declaration(
                    SampleOrganisations.SST_1,
                    LocalDate.of(2026, 6, 15),
                    new CertificateCode("SST-1"),
                    new Place.InFrance(new PostalCode("35000"), new Name("Rennes")),
                    SessionKind.REFRESHER,
                    FREDERIC.id(),
                    List.of(
                        new Trainee(
                            new TraineeId(key(5)),
                            null,
                            new Identity(
                                new Name("NGUYỄN"), new Name("Thị Mai"), LocalDate.of(1995, 11, 2)),
                            "mai@example.fr")))));
  }

  @Test
  void whoWasThereSignsInByALinkWhoseMailWaitsBesideTheOldOnes() {
    StoredLink link =
        new StoredLink(
            key(8),
            OneTimeLink.issued(Purpose.FIRST_SIGN_IN, FREDERIC.id(), LocalDate.of(2026, 6, 16)));
    OutboxMessage ofLink =
        OutboxMessage.ofLink(key(9), MailKind.FIRST_SIGN_IN_LINK, FREDERIC.id(), key(8));
    Credential credential = new Credential(FREDERIC.id(), "$argon2id$", null);
    postgres.inAct(() -> {
      store.links().save(link);
      store.links().addSecret(key(8), "hash");
      store.outbox().add(ofLink);
      store.credentials().save(credential);
      store.persons().save(FREDERIC);
      return true;
    });

    assertThat(postgres.inAct(() -> store.links().lock("hash"))).contains(link);
    assertThat(store.credentials().find(FREDERIC.id())).contains(credential);
    assertThat(store.persons().find(FREDERIC.id())).contains(FREDERIC);
    assertThat(store.outbox().lease(10, NOW))
        .containsExactlyInAnyOrder(
            ofLink,
            OutboxMessage.ofSession(
                key(6),
                MailKind.SESSION_TO_VALIDATE,
                FREDERIC.id(),
                new SessionId(key(4)),
                new SessionNumber(113),
                "due"));
    assertThat(postgres.number("select attempts from outbox where due_key = 'due'")).isEqualTo(3);
  }

  private static UUID key(int number) {
    return new UUID(0, number);
  }
}
