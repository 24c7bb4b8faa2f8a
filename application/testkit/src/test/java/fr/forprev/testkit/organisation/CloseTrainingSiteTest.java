package fr.forprev.testkit.organisation;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleOrganisations.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.Draft;
import org.junit.jupiter.api.Test;

@Verifies(Rule.ENT_03)
class CloseTrainingSiteTest extends SiteUseCase {

  @Test
  @Verifies(Rule.SES_05)
  void aClosedSiteIsChosenForSessionsThatEndBeforeAndForNoOther() {
    granted(close(KARINE, PLATFORM.id(), TODAY));

    assertThat(offered(TODAY.minusDays(1))).containsExactly(stored());
    assertThat(offered(TODAY)).isEmpty();
    assertThat(offered(null)).isEmpty();
    granted(heldAt(PLATFORM.id(), TODAY.minusDays(1)));
    assertThat(refused(heldAt(PLATFORM.id(), TODAY)))
        .containsExactly(
            Reason.of(
                Rule.SES_05,
                Unblock.ask(Role.MANAGER),
                Fact.text("site", "Plateforme de Vénissieux"),
                Fact.day("closedOn", TODAY),
                Fact.day("endDate", TODAY)));
  }

  @Test
  void aSessionKeepsItsClosedSite() {
    Draft draft = granted(heldAt(PLATFORM.id()));

    granted(close(KARINE, PLATFORM.id(), TODAY));

    assertThat(store.sessions().find(draft.id())).contains(draft);
    assertThat(granted(list(KARINE))).containsExactly(stored());
    assertThat(stored().closedOn()).isEqualTo(TODAY);
  }

  @Test
  void closingTwiceOnTheSameDayIsOneAct() {
    TrainingSite closed = granted(close(KARINE, PLATFORM.id(), TODAY));

    assertThat(granted(close(KARINE, PLATFORM.id(), TODAY))).isEqualTo(closed);
    assertThat(acts()).containsExactly(AuditAct.TRAINING_SITE_CLOSED);
  }

  @Test
  void aPastDayIsRefused() {
    assertThat(refused(close(KARINE, PLATFORM.id(), TODAY.minusDays(1))))
        .containsExactly(
            Reason.of(
                Rule.ENT_03,
                Unblock.never(),
                Fact.day("from", TODAY.minusDays(1)),
                Fact.day("today", TODAY)));
    assertNothingHappened();
  }

  @Test
  void aSiteToWhichSessionsReferIsNotDeleted() {
    granted(heldAt(PLATFORM.id()));
    granted(heldAt(PLATFORM.id()));

    assertThat(refused(delete(KARINE, PLATFORM.id())))
        .containsExactly(
            Reason.of(
                Rule.ENT_03,
                Unblock.never(),
                Fact.text("site", "Plateforme de Vénissieux"),
                Fact.count("sessions", 2)));
    assertThat(granted(list(KARINE))).containsExactly(PLATFORM);
  }

  @Test
  void aSiteToWhichNoSessionRefersIsDeleted() {
    Draft draft = granted(heldAt(PLATFORM.id()));
    store.sessions().delete(draft.id());

    assertThat(granted(delete(KARINE, PLATFORM.id()))).isEqualTo(PLATFORM);
    assertThat(granted(list(KARINE))).isEmpty();
    assertThat(acts()).last().isEqualTo(AuditAct.TRAINING_SITE_DELETED);
    assertThat(refused(delete(KARINE, PLATFORM.id()))).containsExactly(UNSEEN);
  }
}
