package fr.forprev.testkit.contract;

import static fr.forprev.testkit.SampleOrganisations.ATLANTIQUE;
import static fr.forprev.testkit.SampleOrganisations.CATEC_OF_MAROSE;
import static fr.forprev.testkit.SampleOrganisations.MAROSE;
import static fr.forprev.testkit.SampleOrganisations.SST_OF_ATLANTIQUE;
import static fr.forprev.testkit.SampleOrganisations.SST_OF_MAROSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.habilitation.Habilitations;
import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.habilitation.Resignation;
import fr.forprev.domain.habilitation.Suspension;
import fr.forprev.domain.habilitation.Withdrawal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link Habilitations} promises. */
public abstract class HabilitationsContract extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  @BeforeEach
  void storeTheHolders() {
    store.organisations().save(MAROSE);
    store.organisations().save(ATLANTIQUE);
  }

  @Test
  void areNoneOfAnEntityThatHoldsNone() {
    assertThat(store.habilitations().of(MAROSE.id())).isEqualTo(held());
  }

  @Test
  void areThoseOfTheEntityByNumber() {
    store.habilitations().save(CATEC_OF_MAROSE);
    store.habilitations().save(SST_OF_ATLANTIQUE);
    store.habilitations().save(SST_OF_MAROSE);

    assertThat(store.habilitations().of(MAROSE.id()))
        .isEqualTo(held(SST_OF_MAROSE, CATEC_OF_MAROSE));
    assertThat(store.habilitations().of(ATLANTIQUE.id())).isEqualTo(held(SST_OF_ATLANTIQUE));
  }

  @Test
  void keepTermsSuspensionsAndWithdrawal() {
    store.habilitations().save(sanctioned());

    assertThat(store.habilitations().of(MAROSE.id())).isEqualTo(held(sanctioned()));
  }

  @Test
  void keepAResignation() {
    store.habilitations().save(resigned());

    assertThat(store.habilitations().of(MAROSE.id())).isEqualTo(held(resigned()));
    store.habilitations().save(sanctioned());
    assertThat(store.habilitations().of(MAROSE.id())).isEqualTo(held(sanctioned()));
  }

  @Test
  void areFoundByTheirNumber() {
    store.habilitations().save(sanctioned());
    store.habilitations().save(SST_OF_ATLANTIQUE);

    assertThat(store.habilitationsByNumber().find(SST_OF_ATLANTIQUE.number()))
        .contains(SST_OF_ATLANTIQUE);
    assertThat(store.habilitationsByNumber().find(SST_OF_MAROSE.number())).contains(sanctioned());
    assertThat(store.habilitationsByNumber().find(CATEC_OF_MAROSE.number())).isEmpty();
  }

  @Test
  void areLockedByTheirKey() {
    store.habilitations().save(sanctioned());
    store.habilitations().save(CATEC_OF_MAROSE);

    assertThat(inAct(() -> store.habilitations().lock(SST_OF_MAROSE.id()))).contains(sanctioned());
    assertThat(inAct(() -> store.habilitations().lock(SST_OF_ATLANTIQUE.id()))).isEmpty();
  }

  @Test
  void areLockedByOneAloneWhoseChangeTheNextOneSees() {
    store.habilitations().save(SST_OF_MAROSE);

    Future<Optional<Habilitation>> locking =
        inAct(() -> {
          store.habilitations().lock(SST_OF_MAROSE.id());
          Future<Optional<Habilitation>> waiting =
              Elsewhere.start(() -> inAct(() -> store.habilitations().lock(SST_OF_MAROSE.id())));
          Elsewhere.assertHeldUp(waiting);
          store.habilitations().save(sanctioned());
          return waiting;
        });

    assertThat(Elsewhere.get(locking)).contains(sanctioned());
  }

  @Test
  void areReplacedWhole() {
    store.habilitations().save(sanctioned());
    store.habilitations().save(SST_OF_MAROSE);
    assertThat(store.habilitations().of(MAROSE.id())).isEqualTo(held(SST_OF_MAROSE));

    inAct(() -> store.habilitations().save(sanctioned()));
    assertThat(store.habilitations().of(MAROSE.id())).isEqualTo(held(sanctioned()));
  }

  @Test
  void areTheSameWhenHeld() {
    store.habilitations().save(sanctioned());
    store.habilitations().save(CATEC_OF_MAROSE);

    assertThat(inAct(() -> store.habilitations().hold(MAROSE.id())))
        .isEqualTo(held(sanctioned(), CATEC_OF_MAROSE));
  }

  @Test
  void cannotBeChangedByOthersWhileHeldButCanBeRead() {
    store.habilitations().save(SST_OF_MAROSE);

    Future<Boolean> withdrawing =
        inAct(() -> {
          store.habilitations().hold(MAROSE.id());
          Future<Boolean> waiting = Elsewhere.start(this::sanctionInAnAct);
          Elsewhere.assertHeldUp(waiting);
          assertThat(Elsewhere.ask(() -> store.habilitations().of(MAROSE.id())))
              .isEqualTo(held(SST_OF_MAROSE));
          return waiting;
        });

    assertThat(Elsewhere.get(withdrawing)).isTrue();
    assertThat(store.habilitations().of(MAROSE.id())).isEqualTo(held(sanctioned()));
  }

  private boolean sanctionInAnAct() {
    inAct(() -> store.habilitations().save(sanctioned()));
    return true;
  }

  private static Habilitation sanctioned() {
    return new Habilitation(
        SST_OF_MAROSE.id(),
        SST_OF_MAROSE.number(),
        MAROSE.id(),
        SST_OF_MAROSE.dispositifLevel(),
        List.of(
            new DateSpan(LocalDate.of(2018, 1, 15), LocalDate.of(2023, 1, 14)),
            new DateSpan(LocalDate.of(2023, 9, 10), LocalDate.of(2028, 6, 30))),
        List.of(
            new Suspension(new DateSpan(DAY, DAY.plusMonths(2)), "Contrôle en salle défavorable"),
            new Suspension(new DateSpan(DAY.minusYears(5), DAY.minusYears(5)), "Un jour")),
        new Withdrawal(DAY.plusYears(1), "Manquements répétés"));
  }

  private static Habilitation resigned() {
    return new Habilitation(
        SST_OF_MAROSE.id(),
        SST_OF_MAROSE.number(),
        MAROSE.id(),
        SST_OF_MAROSE.dispositifLevel(),
        SST_OF_MAROSE.terms(),
        List.of(),
        new Resignation(DAY));
  }

  private static HeldHabilitations held(Habilitation... habilitations) {
    return new HeldHabilitations(List.of(habilitations));
  }
}
