package fr.forprev.domain.account;

import static fr.forprev.domain.account.Network.ELSEWHERE;
import static fr.forprev.domain.account.Network.HERE;
import static fr.forprev.domain.account.Network.NATIONAL;
import static fr.forprev.domain.account.Network.holding;
import static fr.forprev.domain.account.Network.somebody;
import static fr.forprev.domain.account.Network.staff;
import static fr.forprev.domain.account.Network.using;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_07)
class RemovalTest {

  private static final Person FIRST = holding(1, Role.MANAGER);
  private static final Person SECOND = holding(2, Role.MANAGER);
  private static final Person THIRD = holding(3, Role.MANAGER);
  private static final Person DELEGATE = holding(4, Role.DELEGATE);
  private static final Actor MANAGER = using(1, Role.MANAGER);

  @Test
  void aManagerRemovesADelegateWhoKeepsHisOtherRoles() {
    Person busy = DELEGATE.gaining(Role.MANAGER, ELSEWHERE);

    assertThat(
            grantedBy(
                new Removal(busy, Role.DELEGATE).decide(MANAGER, staff(HERE, FIRST, SECOND, busy))))
        .isEqualTo(somebody(4).gaining(Role.MANAGER, ELSEWHERE));
  }

  @Test
  void aManagerRemovesAnotherAndASecondIsRecommendedWhenOneIsLeft() {
    Removal removal = new Removal(SECOND, Role.MANAGER);

    assertThat(grantedBy(removal.decide(MANAGER, staff(HERE, FIRST, SECOND))))
        .isEqualTo(somebody(2));
    assertThat(remarksOf(removal.decide(MANAGER, staff(HERE, FIRST, SECOND))))
        .containsExactly(Remark.of(Rule.USR_07, Fact.count("managers", 1)));
    assertThat(remarksOf(removal.decide(MANAGER, staff(HERE, FIRST, SECOND, THIRD)))).isEmpty();
  }

  @Test
  void theLastManagerIsNeitherRemovedNorLeaves() {
    Reason last =
        Reason.of(
            Rule.USR_07, Unblock.ask(Role.MANAGER), Fact.text("lastManager", "Dupont 1 Marie"));

    assertThat(
            reasonsOf(
                new Removal(FIRST, Role.MANAGER).decide(MANAGER, staff(HERE, FIRST, DELEGATE))))
        .containsExactly(last);
    assertThat(
            grantedBy(new Removal(FIRST, Role.MANAGER).decide(MANAGER, staff(HERE, FIRST, SECOND))))
        .isEqualTo(somebody(1));
  }

  @Test
  void theLastDelegateLeaves() {
    assertThat(
            grantedBy(
                new Removal(DELEGATE, Role.DELEGATE)
                    .decide(using(4, Role.DELEGATE), staff(HERE, FIRST, DELEGATE))))
        .isEqualTo(somebody(4));
  }

  @Test
  void aRoleThatIsNotHeldCannotBeRemoved() {
    assertThat(
            reasonsOf(
                new Removal(DELEGATE, Role.MANAGER).decide(MANAGER, staff(HERE, FIRST, DELEGATE))))
        .containsExactly(
            Reason.of(
                Rule.USR_07,
                Unblock.never(),
                Fact.text("person", "Dupont 4 Marie"),
                Fact.text("missingRole", "gestionnaire")));
  }

  @Test
  void whoMayNotRemoveLearnsNotWhoIsTheLast() {
    assertThat(
            reasonsOf(
                new Removal(FIRST, Role.MANAGER).decide(using(Role.SUPPORT), staff(HERE, FIRST))))
        .containsExactly(
            Reason.reserved(
                Rule.USR_07,
                Role.MANAGER,
                Fact.text("reservedAct", "Retirer le rôle « gestionnaire »")));
  }

  @Test
  @Verifies(Rule.USR_10)
  void theLastInrsAccountStays() {
    Person inrs = holding(1, Role.INRS);
    Person other = holding(2, Role.INRS);
    Removal removal = new Removal(inrs, Role.INRS);

    assertThat(
            reasonsOf(
                removal.decide(
                    using(1, Role.INRS), staff(NATIONAL, inrs, holding(3, Role.SUPPORT)))))
        .containsExactly(
            Reason.of(
                Rule.USR_10, Unblock.ask(Role.INRS), Fact.text("lastInrs", "Dupont 1 Marie")));
    assertThat(grantedBy(removal.decide(using(2, Role.INRS), staff(NATIONAL, inrs, other))))
        .isEqualTo(somebody(1));
  }

  @Test
  @Verifies(Rule.USR_10)
  void theLastOfTheOtherNationalRolesAndTheLastInstructorMayGo() {
    Person support = holding(1, Role.SUPPORT);
    Person instructor = holding(2, Role.INSTRUCTOR);

    assertThat(
            grantedBy(
                new Removal(support, Role.SUPPORT)
                    .decide(using(Role.INRS), staff(NATIONAL, support))))
        .isEqualTo(somebody(1));
    assertThat(
            grantedBy(
                new Removal(instructor, Role.INSTRUCTOR)
                    .decide(using(Role.INRS), staff(Network.CAISSE, instructor))))
        .isEqualTo(somebody(2));
  }
}
