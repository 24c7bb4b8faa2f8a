package example.persistence;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.forprev.application.habilitation.HabilitationPorts;
import fr.forprev.application.habilitation.SuspendHabilitation;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.habilitation.HabilitationState;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SettableClock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuspendTest {

  private static final LocalDate TODAY = LocalDate.of(2024, 2, 29);
  private static final Actor INRS = People.as(People.INES);

  @Test
  void suspendsOnceAndRefusesTheSameAgain() {
    HabilitationPorts ports = Suspend.ports(SettableClock.on(TODAY));
    ports.organisations().save(SampleOrganisations.MAROSE);
    ports.habilitations().save(SampleOrganisations.SST_OF_MAROSE);
    SuspendHabilitation suspend = SuspendHabilitation.of(ports);
    var id = SampleOrganisations.SST_OF_MAROSE.id();

    assertEquals(
        HabilitationState.SUSPENDED,
        granted(suspend.suspend(INRS, id, TODAY, TODAY.plusDays(1), "Contrôle")).state());
    assertEquals(
        List.of(Rule.HAB_14),
        refused(suspend.suspend(INRS, id, TODAY, TODAY, "Contrôle")).stream()
            .map(Reason::rule)
            .toList());
  }
}
