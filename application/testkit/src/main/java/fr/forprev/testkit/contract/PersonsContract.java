package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.KARINE;
import static fr.forprev.testkit.People.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.Transactions.ConflictException;
import fr.forprev.application.account.Persons;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Person.Profile;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Role;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.SampleOrganisations;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Persons} promises. */
public abstract class PersonsContract extends StoreContract {

  private static final LocalDate BORN = LocalDate.of(1988, 2, 29);

  @BeforeEach
  void storeTheEntities() {
    SampleOrganisations.saveAll(store);
  }

  @Test
  void findNobodyWhoIsNotStored() {
    store.persons().save(KARINE);

    assertThat(store.persons().find(HELENE.id())).isEmpty();
    assertThat(store.persons().byNumber(HELENE.number())).isEmpty();
    assertThat(store.persons().byIdentity(HELENE.identity())).isEmpty();
  }

  @Test
  void findSomebodyByKeyNumberAndIdentity() {
    store.persons().save(KARINE);
    store.persons().save(HELENE);

    assertThat(store.persons().find(HELENE.id())).contains(HELENE);
    assertThat(store.persons().byNumber(HELENE.number())).contains(HELENE);
    assertThat(store.persons().byIdentity(HELENE.identity())).containsExactly(HELENE);
  }

  @Test
  void keepEveryRoleAndScope() {
    List<Profile> profiles =
        List.of(
            new Profile(Role.APPLICANT, new Scope.Own()),
            new Profile(Role.TRAINER, new Scope.Own()),
            new Profile(Role.MANAGER, new Scope.OfOrganisation(SampleOrganisations.MAROSE.id())),
            new Profile(
                Role.MANAGER, new Scope.OfOrganisation(SampleOrganisations.ATLANTIQUE.id())),
            new Profile(Role.DELEGATE, new Scope.OfOrganisation(SampleOrganisations.MAROSE.id())),
            new Profile(Role.INSTRUCTOR, new Scope.OfCaisse("CARSAT_RHONE_ALPES")),
            new Profile(Role.COMMISSION, new Scope.National()),
            new Profile(Role.INRS, new Scope.National()),
            new Profile(Role.SUPPORT, new Scope.National()));
    store.persons().save(with(profiles));

    Person found = store.persons().find(KARINE.id()).orElseThrow();

    assertThat(found.profiles()).containsExactlyInAnyOrderElementsOf(profiles);
    assertThat(found).isEqualTo(with(found.profiles()));
  }

  @Test
  void replaceThePersonOfThatKeyWithHisProfiles() {
    store.persons().save(KARINE);
    store.persons().save(HELENE);
    Person married =
        new Person(
            KARINE.id(),
            KARINE.number(),
            new Identity(new Name("PARIS-LEROY"), new Name("Karine"), BORN),
            "karine.leroy@example.fr",
            List.of());

    inAct(() -> store.persons().save(married));

    assertThat(store.persons().find(KARINE.id())).contains(married);
    assertThat(store.persons().byIdentity(KARINE.identity())).isEmpty();
    assertThat(store.persons().byIdentity(married.identity())).containsExactly(married);
    assertThat(store.persons().find(HELENE.id())).contains(HELENE);
  }

  @Test
  void refuseTwoPersonsOfOneNumber() {
    store.persons().save(KARINE);
    Person other =
        new Person(
            new PersonId(Keys.of(90)), KARINE.number(), HELENE.identity(), "x@y.fr", List.of());

    assertThatThrownBy(() -> inAct(() -> store.persons().save(other)))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  void findByIdentityWhateverCaseAccentsHyphensAndSpaces() {
    Person stored = trainer(40, "BCD00001", "Lefèvre-Œuvrard", "Jean Noël", BORN);
    store.persons().save(stored);

    for (String surname :
        List.of("LEFEVRE OEUVRARD", "lefèvre-œuvrard", "Lefevre  Œuvrard", "LEFÈVRE.OEUVRARD")) {
      for (String firstName : List.of("Jean-Noël", "JEAN NOEL", "jean’noël", "Jean  Noël")) {
        assertThat(store.persons().byIdentity(identity(surname, firstName, BORN)))
            .as("%s %s", surname, firstName)
            .containsExactly(stored);
      }
    }
  }

  @Test
  void findByIdentityNobodyWhoDiffersByALetterOrADay() {
    store.persons().save(trainer(40, "BCD00001", "LEFÈVRE", "Jean-Noël", BORN));

    assertThat(store.persons().byIdentity(identity("LEFÈVRES", "Jean-Noël", BORN))).isEmpty();
    assertThat(store.persons().byIdentity(identity("LEFÈVRE", "Jean", BORN))).isEmpty();
    assertThat(store.persons().byIdentity(identity("LEFÈVRE", "JeanNoël", BORN))).isEmpty();
    assertThat(store.persons().byIdentity(identity("Jean-Noël", "LEFÈVRE", BORN))).isEmpty();
    assertThat(store.persons().byIdentity(identity("LEFÈVRE", "Jean-Noël", BORN.plusDays(1))))
        .isEmpty();
  }

  @Test
  void findByIdentityAllHomonymsByNumber() {
    Person second = trainer(40, "XZQ00001", "NGUYỄN", "Thị Mai", BORN);
    Person first = trainer(41, "BCD99999", "Nguyen", "Thi-Mai", BORN);
    store.persons().save(second);
    store.persons().save(first);

    assertThat(store.persons().byIdentity(identity("NGUYEN", "THI MAI", BORN)))
        .containsExactly(first, second);
  }

  @Test
  void findNobodyByAnUnknownNumber() {
    store.persons().save(KARINE);

    assertThat(store.persons().byNumber(new ForprevNumber("ZZZ99999"))).isEmpty();
  }

  private static Person with(List<Profile> profiles) {
    return new Person(KARINE.id(), KARINE.number(), KARINE.identity(), KARINE.email(), profiles);
  }

  private static Person trainer(
      int key, String number, String surname, String firstName, LocalDate birthDate) {
    return person(key, number, surname, firstName, birthDate, Role.TRAINER, new Scope.Own());
  }

  /** As somebody types it. */
  private static Identity identity(String surname, String firstName, LocalDate birthDate) {
    return new Identity(
        Name.parse(surname).orElseThrow(), Name.parse(firstName).orElseThrow(), birthDate);
  }
}
