package fr.forprev.testkit.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.ListSessions.Filter;
import fr.forprev.application.session.ListSessions.Page;
import fr.forprev.application.session.ListSessions.Search;
import fr.forprev.application.session.SessionCriteria;
import fr.forprev.application.session.SessionRow;
import fr.forprev.application.session.SessionSort;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionState;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_13)
class ListSessionsTest extends UseCase {

  private final SessionId draft = scene.opened().id();
  private final SessionId withTrainer = scene.submitted().id();
  private final SessionId withEntity = scene.resultsSent().id();
  private final SessionId generated = scene.generated().session().id();
  private final SessionId ofSofiane = scene.declaredBy(People.SOFIANE).opened().id();
  private final SessionId ofYann = scene.declaredBy(People.YANN).resultsSent().id();
  private final SessionId byGaspard = scene.ledBy(People.GASPARD).submitted().id();

  @Test
  void showAManagerAllThoseOfHisEntity() {
    assertThat(list(KARINE, Filter.MY_TURN))
        .containsExactlyInAnyOrder(draft, withEntity, ofSofiane);
    assertThat(list(BENOIT, Filter.OPEN))
        .containsExactlyInAnyOrder(draft, withTrainer, withEntity, ofSofiane, byGaspard);
    assertThat(list(KARINE, Filter.GENERATED)).containsExactly(generated);
    assertThat(list(YANN, Filter.OPEN)).containsExactly(ofYann);
    assertThat(list(YANN, Filter.GENERATED)).isEmpty();
  }

  @Test
  void showADelegateThoseThatHeDeclared() {
    assertThat(list(SOFIANE, Filter.MY_TURN)).containsExactly(ofSofiane);
    assertThat(list(SOFIANE, Filter.OPEN)).containsExactly(ofSofiane);
    assertThat(list(SOFIANE, Filter.GENERATED)).isEmpty();
    assertThat(list(CLAIRE, Filter.OPEN)).isEmpty();
  }

  @Test
  void showATrainerThoseThatHeLeadsOnceTheyAreSubmitted() {
    assertThat(list(HELENE, Filter.MY_TURN)).containsExactly(withTrainer);
    assertThat(list(HELENE, Filter.OPEN))
        .containsExactlyInAnyOrder(withTrainer, withEntity, ofYann);
    assertThat(list(HELENE, Filter.GENERATED)).containsExactly(generated);
    assertThat(list(GASPARD, Filter.OPEN)).containsExactly(byGaspard);
  }

  @Test
  void showSupportTheHeadersOfAllAndNothingToDo() {
    assertThat(list(SUPPORT, Filter.ALL))
        .containsExactlyInAnyOrder(
            draft, withTrainer, withEntity, generated, ofSofiane, ofYann, byGaspard);
    assertThat(list(SUPPORT, Filter.GENERATED)).containsExactly(generated);
    assertThat(list(SUPPORT, Filter.MY_TURN)).isEmpty();
  }

  @Test
  void findAmongTheStatesOfTheListThoseThatAreWanted() {
    Search drafts =
        new Search(
            Filter.MY_TURN,
            SessionCriteria.in(EnumSet.of(SessionState.DRAFT, SessionState.GENERATED)),
            new SessionSort(SessionSort.By.NUMBER, true));

    assertThat(ids(sessions().list(KARINE, drafts, null, 100))).containsExactly(ofSofiane, draft);
    assertThat(ids(sessions().list(HELENE, drafts, null, 100))).isEmpty();
  }

  @Test
  void knowTheLastPageWhenItIsExactlyFull() {
    Page full = sessions().list(KARINE, Search.of(Filter.OPEN), null, 5);
    assertThat(full.rows()).hasSize(5);
    assertThat(full.next()).isNull();

    Page oneMore = sessions().list(KARINE, Search.of(Filter.OPEN), null, 4);
    assertThat(oneMore.rows()).hasSize(4);
    assertThat(sessions().list(KARINE, Search.of(Filter.OPEN), oneMore.next(), 4).rows())
        .hasSize(1);
  }

  @Test
  void showNothingToTheOtherRoles() {
    Actor inrs = new Actor(People.KARINE.id(), Role.INRS, new Scope.National());
    Actor instructor =
        new Actor(
            People.KARINE.id(),
            Role.INSTRUCTOR,
            new Scope.OfCaisse(SampleOrganisations.MAROSE.caisse()));
    Actor commission = new Actor(People.KARINE.id(), Role.COMMISSION, new Scope.National());

    for (Filter filter : Filter.values()) {
      assertThat(list(inrs, filter)).isEmpty();
      assertThat(list(instructor, filter)).isEmpty();
      assertThat(list(commission, filter)).isEmpty();
    }
  }

  @Test
  void comePageByPageUntilThereIsNoNext() {
    scene.typing(SampleEntry.complete().ending(END.plusDays(1))).opened();
    List<SessionId> whole = list(KARINE, Filter.OPEN);

    for (int limit = 1; limit <= whole.size() + 1; limit++) {
      List<SessionId> paged = new ArrayList<>();
      Page page = sessions().list(KARINE, Search.of(Filter.OPEN), null, limit);
      paged.addAll(ids(page));
      while (page.next() != null) {
        assertThat(page.rows()).hasSize(limit);
        page = sessions().list(KARINE, Search.of(Filter.OPEN), page.next(), limit);
        assertThat(page.rows()).isNotEmpty();
        paged.addAll(ids(page));
        assertThat(paged).doesNotHaveDuplicates();
      }
      assertThat(paged).isEqualTo(whole);
    }
  }

  @Test
  void haveFromOneToAHundredLines() {
    assertThatThrownBy(() -> sessions().list(KARINE, Search.of(Filter.OPEN), null, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sessions().list(KARINE, Search.of(Filter.OPEN), null, 101))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(sessions().list(KARINE, Search.of(Filter.OPEN), null, 100).rows()).hasSize(5);
  }

  private ListSessions sessions() {
    return ListSessions.of(store.sessionRows());
  }

  private List<SessionId> list(Actor actor, Filter filter) {
    return ids(sessions().list(actor, Search.of(filter), null, 100));
  }

  private static List<SessionId> ids(Page page) {
    return page.rows().stream().map(SessionRow::id).toList();
  }
}
