package fr.forprev.testkit.organisation;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static fr.forprev.testkit.SampleOrganisations.PLATFORM;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.audit.AuditEntry;
import fr.forprev.application.organisation.DeclareTrainingSite;
import fr.forprev.application.organisation.DeclareTrainingSite.Typed;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import fr.forprev.testkit.People;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.ENT_03)
class DeclareTrainingSiteTest extends SiteUseCase {

  @Test
  void aSiteDeclaredByAManagerIsUsableAtOnce() {
    TrainingSite declared = granted(declare(KARINE));

    assertThat(granted(list(SOFIANE))).containsExactly(declared, PLATFORM);
    assertThat(offered(null)).containsExactly(declared, PLATFORM);
    granted(heldAt(declared.id()));
    assertThat(store.auditEntries().get(0))
        .extracting(AuditEntry::act, AuditEntry::actor, AuditEntry::subject)
        .containsExactly(AuditAct.TRAINING_SITE_DECLARED, KARINE, declared.id().value());
  }

  @Test
  void aSecondClickDeclaresNothingMore() {
    TrainingSite declared = granted(declare(KARINE));

    assertThat(granted(declare(People.as(People.BENOIT)))).isEqualTo(declared);
    assertThat(granted(list(KARINE))).containsExactly(declared, PLATFORM);
    assertThat(acts()).containsExactly(AuditAct.TRAINING_SITE_DECLARED);
  }

  @Test
  void anotherPlaceOfTheSameNameIsRefused() {
    granted(declare(KARINE));
    Typed moved =
        new Typed(
            TYPED.name(),
            new Name("2 rue du Port"),
            TYPED.postalCode(),
            TYPED.town(),
            TYPED.dispositifs());

    assertThat(refused(DeclareTrainingSite.of(ports).declare(KARINE, moved)))
        .containsExactly(
            Reason.of(
                Rule.ENT_03,
                Unblock.never(),
                Fact.text("sameName", "Bassin de Gerland"),
                Fact.text("town", "Vénissieux")));
  }

  @Test
  void aDelegateSeesThemAndChangesNothing() {
    assertThat(granted(list(SOFIANE))).containsExactly(PLATFORM);
    assertThat(refused(declare(SOFIANE))).containsExactly(RESERVED);
    assertThat(refused(close(SOFIANE, PLATFORM.id(), TODAY))).containsExactly(RESERVED);
    assertThat(refused(delete(SOFIANE, PLATFORM.id()))).containsExactly(RESERVED);
    assertNothingHappened();
  }

  @Test
  void othersDoNotSeeThem() {
    assertThat(refused(list(HELENE))).containsExactly(UNSEEN);
    assertThat(refused(declare(HELENE))).containsExactly(UNSEEN);
    assertThat(granted(list(YANN))).isEmpty();
    for (Actor other : List.of(HELENE, YANN, People.as(People.INES))) {
      assertThat(refused(close(other, PLATFORM.id(), TODAY))).containsExactly(UNSEEN);
      assertThat(refused(delete(other, PLATFORM.id()))).containsExactly(UNSEEN);
    }
    assertThat(refused(delete(KARINE, new TrainingSiteId(Keys.of(404))))).containsExactly(UNSEEN);
    assertNothingHappened();
  }
}
