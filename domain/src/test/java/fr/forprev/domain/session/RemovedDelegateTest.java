package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.generated;
import static fr.forprev.domain.session.Sessions.withEntity;
import static fr.forprev.domain.session.Sessions.withTrainer;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Removal;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_08)
class RemovedDelegateTest {

  private static final Scope HERE = new Scope.OfOrganisation(MAROSE.id());
  private static final Actor BY_MANAGER = new Actor(MANAGER.id(), Role.MANAGER, HERE);
  private static final List<CertificationSession> DECLARED_BY_HIM =
      List.of(draft(content()), withTrainer(), withEntity(), generated("2023-04-05"));

  @Test
  void hisSessionsStayAndTheManagersHandleThem() {
    assertThat(DECLARED_BY_HIM)
        .allMatch(session -> session.header().declarer().equals(DELEGATE.id()))
        .allMatch(SessionVisibility.of(BY_MANAGER)::sees);
    assertThat(SessionVisibility.of(BY_MANAGER).obstacleTo(SessionAct.SUBMIT, draft(content())))
        .isEmpty();
  }

  @Test
  void heSeesThemNoLonger() {
    Person removed =
        grantedBy(
            new Removal(DELEGATE, Role.DELEGATE)
                .decide(BY_MANAGER, new Staff(HERE, List.of(MANAGER, DELEGATE))));

    assertThat(reasonsOf(removed.acting(Role.DELEGATE, HERE)))
        .extracting(Reason::rule)
        .containsExactly(Rule.USR_06);
    assertThat(
            reasonOf(
                SessionVisibility.of(new Actor(removed.id(), Role.TRAINER, new Scope.Own()))
                    .obstacleToRead(withTrainer())))
        .isEqualTo(Reason.unseen(Rule.SES_13));
  }
}
