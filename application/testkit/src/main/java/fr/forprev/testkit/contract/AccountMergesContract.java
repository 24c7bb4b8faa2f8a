package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.BENOIT;
import static fr.forprev.testkit.People.GASPARD;
import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.KARINE;
import static fr.forprev.testkit.People.SST_TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.application.account.AccountMerges;
import fr.forprev.application.account.AccountMerges.Holdings;
import fr.forprev.application.account.ApiToken;
import fr.forprev.application.account.Credential;
import fr.forprev.application.account.Links.StoredLink;
import fr.forprev.application.account.SignedIn;
import fr.forprev.application.certificate.IssuedCertificate;
import fr.forprev.application.notification.MailKind;
import fr.forprev.application.notification.OutboxMessage;
import fr.forprev.domain.account.AccountMerge.Merged;
import fr.forprev.domain.account.AccountSettings;
import fr.forprev.domain.account.EmailPreferences;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.OneTimeLink;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.trainer.KnownPersons;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link AccountMerges} promises. */
public abstract class AccountMergesContract extends StoreContract {

  private static final Instant NOW = Instant.parse("2024-02-29T08:00:00Z");
  private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);

  /** The second account of Hélène, under the name that she had before. */
  private static final Person MAIDEN =
      People.person(
          70,
          "ZZX70070",
          "MARTIN",
          "Hélène",
          HELENE.identity().birthDate(),
          Role.TRAINER,
          new Scope.Own());

  @BeforeEach
  void storeThePersons() {
    fillWithPeople();
    store.persons().save(MAIDEN);
  }

  @Test
  void countWhatAPersonHas() {
    store.sessions().save(SampleSession.number(1).withTrainer());
    store.sessions().save(SampleSession.number(2).bareDraft());

    assertThat(store.accountMerges().of(HELENE.id())).isEqualTo(new Holdings(2, 0, 1));
    assertThat(store.accountMerges().of(KARINE.id())).isEqualTo(new Holdings(0, 2, 0));
    assertThat(store.accountMerges().of(MAIDEN.id())).isEqualTo(new Holdings(0, 0, 0));
  }

  @Test
  @Verifies(Rule.USR_09)
  void passTheRolesCertificationsAndSessionsOfEveryState() {
    store.trainerCertifications().add(MAIDEN.id(), SST_TRAINER);
    List<CertificationSession> sessions =
        List.of(
            SampleSession.number(1).ledBy(MAIDEN).draft(MAIDEN, "À revoir"),
            SampleSession.number(2).ledBy(MAIDEN).withTrainer(),
            SampleSession.number(3).ledBy(MAIDEN).withEntity(),
            SampleSession.number(4).ledBy(MAIDEN).generatedOn(TODAY),
            SampleSession.number(5).declaredBy(MAIDEN, SampleOrganisations.MAROSE).bareDraft());
    sessions.forEach(store.sessions()::save);
    Person survivor = HELENE.gaining(Role.APPLICANT, new Scope.Own());

    merge(survivor, MAIDEN);

    assertThat(store.persons().find(HELENE.id()).orElseThrow().profiles())
        .containsExactlyInAnyOrderElementsOf(survivor.profiles());
    assertThat(store.persons().find(MAIDEN.id())).contains(withoutRoles(MAIDEN));
    assertThat(store.trainerCertifications().of(HELENE.id())).hasSize(3).contains(SST_TRAINER);
    assertThat(store.trainerCertifications().of(MAIDEN.id())).isEmpty();
    assertThat(List.of(find(1), find(2), find(3), find(4)))
        .isEqualTo(
            List.of(
                SampleSession.number(1).draft(HELENE, "À revoir"),
                SampleSession.number(2).withTrainer(),
                SampleSession.number(3).withEntity(),
                SampleSession.number(4).generatedOn(TODAY)));
    assertThat(find(5))
        .isEqualTo(
            SampleSession.number(5).declaredBy(HELENE, SampleOrganisations.MAROSE).bareDraft());
  }

  @Test
  @Verifies({Rule.USR_09, Rule.CER_08})
  void passCertificatesAsTheyWereIssued() {
    SampleSession session = SampleSession.number(1);
    store.sessions().save(session.generatedOn(SampleSession.END));
    IssuedCertificate issued = session.certificateOf(MAIDEN);
    store.certificates().add(List.of(issued));

    merge(HELENE, MAIDEN);

    assertThat(store.certificates().find(issued.certificate().id()))
        .contains(session.certificateOf(HELENE));
  }

  @Test
  @Verifies(Rule.USR_09)
  void endWhateverTheAbsorbedPersonSignedInWithAndKeepWhatTheSurvivorHas() {
    for (Person person : List.of(HELENE, MAIDEN)) {
      String own = person.number().value();
      store.credentials().save(new Credential(person.id(), "$hash$" + own, null));
      store.settings().save(person.id(), chosen(person));
      store.signIns().save(signedIn(person));
      store.apiTokens().save(new ApiToken("token " + own, People.as(person), TODAY));
      store
          .links()
          .save(
              new StoredLink(
                  person.id().value(),
                  OneTimeLink.issued(OneTimeLink.Purpose.FORGOTTEN_PASSWORD, person.id(), TODAY)));
      store.links().addSecret(person.id().value(), "link " + own);
    }

    merge(HELENE, MAIDEN);

    assertThat(store.credentials().find(MAIDEN.id())).isEmpty();
    assertThat(store.settings().of(MAIDEN.id())).isEqualTo(AccountSettings.NONE);
    assertThat(store.signIns().of(MAIDEN.id())).isEmpty();
    assertThat(store.apiTokens().find("token " + MAIDEN.number())).isEmpty();
    assertThat(inAct(() -> store.links().lock("link " + MAIDEN.number()))).isEmpty();
    assertThat(store.credentials().find(HELENE.id()))
        .contains(new Credential(HELENE.id(), "$hash$" + HELENE.number(), null));
    assertThat(store.settings().of(HELENE.id())).isEqualTo(chosen(HELENE));
    assertThat(store.signIns().of(HELENE.id())).containsExactly(signedIn(HELENE));
    assertThat(store.apiTokens().find("token " + HELENE.number())).isPresent();
    assertThat(inAct(() -> store.links().lock("link " + HELENE.number()))).isPresent();
  }

  @Test
  @Verifies(Rule.USR_09)
  void makeTheNumberLeadToTheSurvivorWhereverOneAsksAndTheNameToNobody() {
    merge(HELENE, MAIDEN);

    assertThat(store.persons().byNumber(MAIDEN.number())).contains(HELENE);
    assertThat(store.persons().byIdentity(MAIDEN.identity())).isEmpty();
    assertThat(store.personsByEmail().of(MAIDEN.email())).isEmpty();
    assertThat(store.personsByName().named(MAIDEN.identity().surname(), null, 5)).isEmpty();
    KnownPersons known = store.trainerRecords().find(List.of(MAIDEN.number()), List.of());
    assertThat(known.find(MAIDEN.number(), HELENE.identity()).orElseThrow().person())
        .isEqualTo(HELENE);
    assertThat(known).isEqualTo(store.trainerRecords().find(List.of(HELENE.number()), List.of()));
    assertThat(store.trainerRecords().find(List.of(), List.of(MAIDEN.identity())).records())
        .isEmpty();
  }

  @Test
  @Verifies(Rule.USR_09)
  void leadOnWhoeverWasMergedBefore() {
    merge(GASPARD, MAIDEN);
    merge(HELENE, GASPARD);

    assertThat(store.persons().byNumber(MAIDEN.number())).contains(HELENE);
    assertThat(store.persons().byNumber(GASPARD.number())).contains(HELENE);
  }

  @Test
  void leaveNothingThatCouldReferToTheAbsorbedPerson() {
    merge(HELENE, MAIDEN);

    assertRefused(() -> store.persons().save(MAIDEN));
    assertRefused(() -> store.signIns().save(signedIn(MAIDEN)));
    assertRefused(() -> store.credentials().save(new Credential(MAIDEN.id(), "$hash$", null)));
    assertRefused(() -> store.settings().save(MAIDEN.id(), chosen(MAIDEN)));
    assertRefused(() -> store.trainerCertifications().add(MAIDEN.id(), SST_TRAINER));
    assertRefused(() -> store.sessions().save(SampleSession.number(1).ledBy(MAIDEN).withTrainer()));
    assertRefused(() ->
        store
            .sessions()
            .save(
                SampleSession.number(1)
                    .declaredBy(MAIDEN, SampleOrganisations.MAROSE)
                    .bareDraft()));
  }

  @Test
  void takeTheMailsThatWaitAlong() {
    store.outbox().add(OutboxMessage.ofAccount(Keys.of(500), MailKind.ROLE_GIVEN, MAIDEN.id()));

    merge(HELENE, MAIDEN);

    assertThat(store.outbox().lease(5, NOW))
        .extracting(OutboxMessage::recipient)
        .containsExactly(HELENE.id());
  }

  @Test
  void changeNothingWhenTheActIsRefused() {
    inRefusedAct(() -> store.accountMerges().merge(new Merged(HELENE, withoutRoles(MAIDEN))));

    assertThat(store.persons().byNumber(MAIDEN.number())).contains(MAIDEN);
    assertThat(store.personsByEmail().of(MAIDEN.email())).containsExactly(MAIDEN);
  }

  @Test
  @Verifies(Rule.USR_09)
  void shareASessionAsTraineesOrAsTraineeAndTrainer() {
    save(8, null, entry(1, HELENE.number(), HELENE), entry(2, MAIDEN.number(), MAIDEN));
    save(3, HELENE, entry(3, MAIDEN.number(), MAIDEN));
    save(5, MAIDEN, entry(4, null, HELENE));
    save(6, HELENE, entry(5, null, BENOIT));
    save(7, null, entry(6, HELENE.number(), HELENE), entry(7, null, BENOIT));

    assertThat(store.accountMerges().sharedSessions(HELENE, MAIDEN))
        .containsExactly(number(3), number(5), number(8));
    assertThat(store.accountMerges().sharedSessions(MAIDEN, HELENE))
        .containsExactly(number(3), number(5), number(8));
  }

  @Test
  @Verifies(Rule.USR_09)
  void oneTraineeWithoutNumberIsNotTwoPersonsOfHisIdentity() {
    Person twin =
        new Person(
            new PersonId(Keys.of(71)),
            new ForprevNumber("ZZX70071"),
            HELENE.identity(),
            "h@example.fr",
            List.of());
    store.persons().save(twin);
    save(1, null, entry(1, null, HELENE));

    assertThat(store.accountMerges().sharedSessions(HELENE, twin)).isEmpty();
  }

  @Test
  @Verifies(Rule.USR_09)
  void aTraineeFollowsUnderTheNumberThatStays() {
    save(1, null, entry(1, MAIDEN.number(), MAIDEN), entry(2, BENOIT.number(), BENOIT));

    merge(HELENE, MAIDEN);

    assertThat(find(1).entered().trainees())
        .containsExactly(entry(1, HELENE.number(), MAIDEN), entry(2, BENOIT.number(), BENOIT));
  }

  private void merge(Person survivor, Person absorbed) {
    inAct(() -> store.accountMerges().merge(new Merged(survivor, withoutRoles(absorbed))));
  }

  private void assertRefused(Runnable write) {
    assertThatThrownBy(() -> inAct(write)).isInstanceOf(ConflictException.class);
  }

  private CertificationSession find(int number) {
    return store.sessions().find(SampleSession.number(number).id()).orElseThrow();
  }

  private static String number(int number) {
    return SampleSession.number(number).bareDraft().header().number().toString();
  }

  private void save(int number, @Nullable Person trainer, TraineeEntry... trainees) {
    Draft bare = SampleSession.number(number).bareDraft();
    store
        .sessions()
        .save(
            new Draft(
                bare.header(),
                new DraftContent(
                    SampleOrganisations.SST_2, bare.endDate(), null, null, null, List.of(trainees)),
                trainer == null ? null : trainer.id(),
                null));
  }

  private static TraineeEntry entry(int key, @Nullable ForprevNumber number, Person person) {
    Identity identity = person.identity();
    return new TraineeEntry(
        new TraineeId(Keys.of(3000 + key)),
        number,
        identity.surname(),
        identity.firstName(),
        identity.birthDate(),
        null);
  }

  private static AccountSettings chosen(Person person) {
    return new AccountSettings(
        true, new EmailPreferences(person.equals(HELENE), false, true), "CARSAT_BRETAGNE");
  }

  private static SignedIn signedIn(Person person) {
    return new SignedIn(
        person.id().value(),
        "hash of " + person.number(),
        person.id(),
        person.profiles().get(0),
        true,
        NOW,
        NOW,
        "Mozilla/5.0");
  }

  private static Person withoutRoles(Person person) {
    return new Person(person.id(), person.number(), person.identity(), person.email(), List.of());
  }
}
