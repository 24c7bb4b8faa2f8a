package fr.forprev.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.CountSessions;
import fr.forprev.application.session.CountSessions.Counts;
import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.ListSessions.Filter;
import fr.forprev.application.session.ListSessions.Search;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.SessionState;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_13)
class CountSessionsTest extends UseCase {

  @BeforeEach
  void declareSome() {
    scene.opened();
    scene.submitted();
    scene.resultsSent();
    scene.generated();
    scene.declaredBy(People.SOFIANE).opened();
    scene.declaredBy(People.YANN).resultsSent();
    scene.ledBy(People.GASPARD).submitted();
  }

  @Test
  void giveAManagerTheNumbersOfHisEntity() {
    assertThat(count(KARINE)).isEqualTo(new Counts(3, 5, 1, states(2, 2, 1, 1), lastDay()));
    assertThat(count(YANN)).isEqualTo(new Counts(1, 1, 0, states(0, 0, 1, 0), null));
  }

  @Test
  void giveADelegateThoseOfHisOwn() {
    assertThat(count(SOFIANE)).isEqualTo(new Counts(1, 1, 0, states(1, 0, 0, 0), null));
    assertThat(count(CLAIRE)).isEqualTo(new Counts(0, 0, 0, states(0, 0, 0, 0), null));
  }

  @Test
  void giveATrainerThoseThatHeLeads() {
    assertThat(count(HELENE)).isEqualTo(new Counts(1, 3, 1, states(0, 1, 2, 1), lastDay()));
    assertThat(count(GASPARD)).isEqualTo(new Counts(1, 1, 0, states(0, 1, 0, 0), null));
  }

  @Test
  void giveACaisseAndInrsNothingButNumbers() {
    assertThat(count(instructor(SampleOrganisations.MAROSE.caisse())))
        .isEqualTo(new Counts(0, 5, 1, states(2, 2, 1, 1), null));
    assertThat(count(instructor(SampleOrganisations.ATLANTIQUE.caisse())))
        .isEqualTo(new Counts(0, 1, 0, states(0, 0, 1, 0), null));
    assertThat(count(instructor("CSS_MAYOTTE")))
        .isEqualTo(new Counts(0, 0, 0, states(0, 0, 0, 0), null));
    assertThat(count(new Actor(SUPPORT.person(), Role.INRS, new Scope.National())))
        .isEqualTo(new Counts(0, 6, 1, states(2, 2, 2, 1), null));
  }

  @Test
  void giveSupportThoseOfAllAndTheCommissionNone() {
    assertThat(count(SUPPORT)).isEqualTo(new Counts(0, 6, 1, states(2, 2, 2, 1), lastDay()));
    assertThat(count(new Actor(SUPPORT.person(), Role.COMMISSION, new Scope.National())))
        .isEqualTo(new Counts(0, 0, 0, states(0, 0, 0, 0), null));
  }

  @Test
  void areThoseOfTheLists() {
    for (Actor actor : List.of(KARINE, BENOIT, SOFIANE, CLAIRE, YANN, HELENE, GASPARD, SUPPORT)) {
      Counts counts = count(actor);
      assertThat(counts.myTurn()).isEqualTo(listed(actor, Filter.MY_TURN));
      assertThat(counts.open()).isEqualTo(listed(actor, Filter.OPEN));
      assertThat(counts.generated()).isEqualTo(listed(actor, Filter.GENERATED));
    }
  }

  @Test
  @Verifies(Rule.SES_19)
  void tellTheNearestLastDownloadDayUntilItIsOver() {
    clock.set(TODAY.plusDays(2));
    scene.generated();

    clock.set(lastDay());
    assertThat(count(KARINE).nextLastDownloadDay()).isEqualTo(lastDay());
    clock.set(lastDay().plusDays(1));
    assertThat(count(KARINE).nextLastDownloadDay()).isEqualTo(lastDay().plusDays(2));
    clock.set(lastDay().plusDays(3));
    assertThat(count(KARINE).nextLastDownloadDay()).isNull();
    assertThat(count(KARINE).generated()).isEqualTo(2);
  }

  private Counts count(Actor actor) {
    return CountSessions.of(ports()).count(actor);
  }

  private long listed(Actor actor, Filter filter) {
    return ListSessions.of(store.sessionRows())
        .list(actor, Search.of(filter), null, 100)
        .rows()
        .size();
  }

  private static LocalDate lastDay() {
    return TODAY.plusDays(15);
  }

  private static Actor instructor(String caisse) {
    return new Actor(SUPPORT.person(), Role.INSTRUCTOR, new Scope.OfCaisse(caisse));
  }

  private static Map<SessionState, Long> states(
      long drafts, long withTrainer, long withEntity, long generated) {
    return Map.of(
        SessionState.DRAFT, drafts,
        SessionState.WITH_TRAINER, withTrainer,
        SessionState.WITH_ENTITY, withEntity,
        SessionState.GENERATED, generated);
  }
}
