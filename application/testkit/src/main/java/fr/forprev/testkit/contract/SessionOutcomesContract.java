package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.activity.SessionOutcomes;
import fr.forprev.domain.activity.SessionOutcome;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.SampleOrganisations;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What {@link SessionOutcomes} promises. */
public abstract class SessionOutcomesContract extends StoreContract {

  @BeforeEach
  void storeEntities() {
    fillWithPeople();
  }

  @Test
  void mayBeEqual() {
    assertThatCode(
            () -> {
              store.sessionOutcomes().add(outcome(SampleOrganisations.MAROSE.id()));
              store.sessionOutcomes().add(outcome(SampleOrganisations.MAROSE.id()));
            })
        .doesNotThrowAnyException();
  }

  @Test
  void areThoseOfAKnownEntity() {
    assertThatThrownBy(() -> store.sessionOutcomes().add(outcome(new OrganisationId(Keys.of(404)))))
        .isInstanceOf(RuntimeException.class);
  }

  private static SessionOutcome outcome(OrganisationId organisation) {
    return new SessionOutcome(
        organisation, SampleOrganisations.SST_1, SessionKind.INITIAL, YearMonth.of(2023, 6), 3, 1);
  }
}
