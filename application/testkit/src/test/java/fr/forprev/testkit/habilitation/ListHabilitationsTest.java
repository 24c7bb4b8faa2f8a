package fr.forprev.testkit.habilitation;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleOrganisations.CATEC_OF_MAROSE;
import static fr.forprev.testkit.SampleOrganisations.MAROSE;
import static fr.forprev.testkit.SampleOrganisations.SST_OF_ATLANTIQUE;
import static fr.forprev.testkit.SampleOrganisations.SST_OF_MAROSE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.habilitation.HabilitationView;
import fr.forprev.application.habilitation.ListHabilitations;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.Scene;
import fr.forprev.testkit.SettableClock;
import fr.forprev.testkit.memory.InMemoryForprev;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Verifies(Rule.HAB_14)
class ListHabilitationsTest {

  private static final LocalDate EXPIRY = LocalDate.of(2026, 5, 2);

  private final InMemoryForprev store = new InMemoryForprev();
  private final SettableClock clock = SettableClock.on(EXPIRY);

  @BeforeEach
  void fill() {
    Scene.in(store, clock);
  }

  @Test
  void aManagerSeesThoseOfTheEntity() {
    assertThat(granted(list(People.KARINE, null)))
        .containsExactly(
            new HabilitationView(
                SST_OF_MAROSE, MAROSE, HabilitationState.IN_FORCE, OptionalLong.of(622)),
            new HabilitationView(
                CATEC_OF_MAROSE, MAROSE, HabilitationState.IN_FORCE, OptionalLong.of(0)));
  }

  @Test
  @Verifies(Rule.HAB_01)
  void noDayIsLeftAfterTheExpiry() {
    clock.set(EXPIRY.plusDays(1));

    assertThat(granted(list(People.KARINE, CATEC_OF_MAROSE.number())))
        .containsExactly(
            new HabilitationView(
                CATEC_OF_MAROSE, MAROSE, HabilitationState.EXPIRED, OptionalLong.empty()));
  }

  @Test
  void aManagerFindsNoneOfAnotherEntity() {
    assertThat(granted(list(People.KARINE, SST_OF_ATLANTIQUE.number()))).isEmpty();
  }

  @Test
  void thoseWhoSeeAllSearchByNumber() {
    for (Person person : List.of(People.INGRID, People.CORENTIN, People.INES)) {
      assertThat(granted(list(person, SST_OF_ATLANTIQUE.number())))
          .extracting(HabilitationView::habilitation)
          .containsExactly(SST_OF_ATLANTIQUE);
      assertThat(granted(list(person, new HabilitationNumber("H99999/2020/SST-1/O")))).isEmpty();
      assertThat(granted(list(person, null))).isEmpty();
    }
  }

  @Test
  void othersDoNotSeeThem() {
    for (Person person : List.of(People.SOFIANE, People.HELENE)) {
      assertThat(refused(list(person, SST_OF_MAROSE.number())))
          .containsExactly(Reason.unseen(Rule.HAB_14));
    }
  }

  private Decision<List<HabilitationView>> list(
      Person person, @Nullable HabilitationNumber number) {
    return ListHabilitations.of(store.habilitationPorts(clock)).list(People.as(person), number);
  }
}
