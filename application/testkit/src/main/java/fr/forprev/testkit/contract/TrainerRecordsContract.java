package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.CATEC_TRAINER;
import static fr.forprev.testkit.People.GASPARD;
import static fr.forprev.testkit.People.HELENE;
import static fr.forprev.testkit.People.KARINE;
import static fr.forprev.testkit.People.SST_TRAINER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.forprev.application.trainer.TrainerRecords;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.trainer.KnownPersons;
import fr.forprev.domain.trainer.TrainerRecord;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.SampleEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link TrainerRecords} promises. */
public abstract class TrainerRecordsContract extends StoreContract {

  private static final TrainerRecord OF_HELENE =
      new TrainerRecord(HELENE, List.of(CATEC_TRAINER, SST_TRAINER));
  private static final TrainerRecord OF_GASPARD = new TrainerRecord(GASPARD, List.of(SST_TRAINER));
  private static final ForprevNumber UNKNOWN = new ForprevNumber("ZZZ99999");

  @BeforeEach
  void storeThePeople() {
    fillWithPeople();
  }

  @Test
  void areThoseOfEachNumberAndOfEachIdentityTrainersOrNot() {
    assertThat(
            store
                .trainerRecords()
                .find(
                    List.of(HELENE.number(), UNKNOWN),
                    List.of(GASPARD.identity(), SampleEntry.MAIWENN, KARINE.identity()))
                .records())
        .containsExactlyInAnyOrder(OF_HELENE, OF_GASPARD, new TrainerRecord(KARINE, List.of()));
  }

  @Test
  void nameEachPersonOnce() {
    assertThat(
            store
                .trainerRecords()
                .find(
                    List.of(HELENE.number(), HELENE.number()),
                    List.of(HELENE.identity(), HELENE.identity())))
        .isEqualTo(new KnownPersons(List.of(OF_HELENE)));
  }

  @Test
  void compareIdentitiesAsTheRulesDo() {
    Identity typed =
        new Identity(new Name("martin dupre"), new Name("HELENE"), HELENE.identity().birthDate());
    Identity crossed =
        new Identity(
            HELENE.identity().surname(), GASPARD.identity().firstName(), LocalDate.of(1982, 2, 28));

    assertThat(store.trainerRecords().find(List.of(), List.of(typed)).records())
        .containsExactly(OF_HELENE);
    assertThat(store.trainerRecords().find(List.of(), List.of(crossed)).records()).isEmpty();
  }

  @Test
  void areNobodysWhenNobodyIsNamed() {
    assertThat(store.trainerRecords().find(List.of(), List.of())).isEqualTo(KnownPersons.NOBODY);
    assertThat(inAct(() -> store.trainerRecords().hold(List.of(), List.of())))
        .isEqualTo(KnownPersons.NOBODY);
  }

  @Test
  void areTheSameWhenHeld() {
    assertThat(
            inAct(() ->
                    store
                        .trainerRecords()
                        .hold(List.of(HELENE.number()), List.of(GASPARD.identity())))
                .records())
        .containsExactlyInAnyOrder(OF_HELENE, OF_GASPARD);
  }

  @Test
  void areNotHeldOutsideOfAnAct() {
    assertThatIllegalStateException()
        .isThrownBy(() -> store.trainerRecords().hold(List.of(HELENE.number()), List.of()));
  }

  @Test
  void areHeldSoThatTheNextHolderSeesTheNewCertification() {
    var added = CATEC_TRAINER;
    Future<KnownPersons> next =
        inAct(() -> {
          store.trainerRecords().hold(List.of(GASPARD.number()), List.of());
          Future<KnownPersons> waiting = Elsewhere.start(() -> inAct(this::holdGaspard));
          Elsewhere.assertHeldUp(waiting);
          store.trainerCertifications().add(GASPARD.id(), added);
          return waiting;
        });

    assertThat(Elsewhere.get(next).records())
        .containsExactly(new TrainerRecord(GASPARD, List.of(added, SST_TRAINER)));
  }

  private KnownPersons holdGaspard() {
    return store.trainerRecords().hold(List.of(), List.of(GASPARD.identity()));
  }

  @Test
  void areHeldSoThatTheNextHolderSeesTheNewPerson() {
    Person maiwenn =
        new Person(
            new PersonId(Keys.of(90)),
            new ForprevNumber("BCD00001"),
            SampleEntry.MAIWENN,
            SampleEntry.MAIWENN_EMAIL,
            List.of());
    Future<KnownPersons> next =
        inAct(() -> {
          store.trainerRecords().hold(List.of(), List.of(SampleEntry.MAIWENN));
          Future<KnownPersons> waiting =
              Elsewhere.start(() ->
                  inAct(() ->
                      store
                          .trainerRecords()
                          .hold(
                              List.of(UNKNOWN), List.of(KARINE.identity(), SampleEntry.MAIWENN))));
          Elsewhere.assertHeldUp(waiting);
          store.persons().save(maiwenn);
          return waiting;
        });

    assertThat(Elsewhere.get(next).records())
        .extracting(TrainerRecord::person)
        .containsExactlyInAnyOrder(KARINE, maiwenn);
  }

  @Test
  void doNotHoldUpReaders() {
    inAct(() -> {
      store.trainerRecords().hold(List.of(HELENE.number()), List.of());
      assertThat(
              Elsewhere.ask(() -> store.trainerRecords().find(List.of(HELENE.number()), List.of())))
          .isEqualTo(new KnownPersons(List.of(OF_HELENE)));
    });
  }
}
