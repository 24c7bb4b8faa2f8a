package fr.forprev.domain.account;

import static fr.forprev.domain.account.Network.ELSEWHERE;
import static fr.forprev.domain.account.Network.holding;
import static fr.forprev.domain.account.Network.somebody;
import static fr.forprev.domain.account.Network.using;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.AccountMerge.Merged;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_09)
class AccountMergeTest {

  private static final Instant EARLY = Instant.parse("2023-01-10T08:00:00Z");
  private static final Instant LATE = Instant.parse("2023-01-10T08:00:01Z");
  private static final Person FIRST = holding(7, Role.TRAINER).gaining(Role.DELEGATE, ELSEWHERE);
  private static final Person SECOND = holding(3, Role.MANAGER).gaining(Role.DELEGATE, ELSEWHERE);
  private static final Account OLD = new Account(FIRST, EARLY, null);
  private static final Account NEW = new Account(SECOND, LATE, null);
  private static final Actor SUPPORT = using(Role.SUPPORT);

  @Test
  void theFirstCreatedSurvivesWithTheRolesOfBothWhicheverIsNamedFirst() {
    Merged merged = new Merged(FIRST.gaining(Role.MANAGER, Network.HERE), somebody(3));

    assertThat(grantedBy(merge(OLD, NEW))).isEqualTo(merged);
    assertThat(grantedBy(merge(NEW, OLD))).isEqualTo(merged);
  }

  @Test
  void ofTwoCreatedAtOnceTheLowerKeySurvives() {
    Account atOnce = new Account(SECOND, EARLY, null);

    assertThat(grantedBy(merge(OLD, atOnce)).survivor().id()).isEqualTo(SECOND.id());
    assertThat(grantedBy(merge(atOnce, OLD)).survivor().id()).isEqualTo(SECOND.id());
  }

  @Test
  void whichIdentityStaysIsToldWhenTheyDiffer() {
    Account sameIdentity =
        new Account(
            new Person(SECOND.id(), SECOND.number(), FIRST.identity(), SECOND.email(), List.of()),
            LATE,
            null);

    assertThat(remarksOf(merge(NEW, OLD)))
        .containsExactly(
            Remark.of(
                Rule.USR_09,
                Fact.text("keptIdentity", "Dupont 7 Marie"),
                Fact.text("droppedIdentity", "Dupont 3 Marie")));
    assertThat(remarksOf(merge(OLD, sameIdentity))).isEmpty();
  }

  @Test
  void anAccountIsNotMergedWithItself() {
    assertThat(reasonsOf(merge(OLD, OLD)))
        .containsExactly(
            Reason.of(Rule.USR_09, Unblock.never(), Fact.reference("sameAccount", FIRST.number())));
  }

  @Test
  void nobodyMergesHisOwnAccountWhicheverSideItIs() {
    Actor himself = new Actor(SECOND.id(), Role.SUPPORT, new Scope.National());
    Reason own =
        Reason.of(
            Rule.USR_09, Unblock.ask(Role.SUPPORT), Fact.reference("ownAccount", SECOND.number()));

    assertThat(reasonsOf(new AccountMerge(OLD, NEW, List.of()).decide(himself)))
        .containsExactly(own);
    assertThat(reasonsOf(new AccountMerge(NEW, OLD, List.of()).decide(himself)))
        .containsExactly(own);
  }

  @Test
  void anInternalRoleIsNotCarriedToAnotherAccountOnEitherSide() {
    for (Role internal : List.of(Role.INSTRUCTOR, Role.COMMISSION, Role.INRS, Role.SUPPORT)) {
      Account guarded = new Account(holding(5, internal), LATE, null);
      Reason reserved =
          Reason.of(
              Rule.USR_09,
              Unblock.ask(Role.INRS),
              Fact.reference("internalAccount", guarded.person().number()));

      assertThat(reasonsOf(merge(OLD, guarded))).containsExactly(reserved);
      assertThat(reasonsOf(merge(guarded, OLD))).containsExactly(reserved);
    }
  }

  @Test
  void whatWasMergedIsNotMergedAgainOnEitherSide() {
    Account merged = new Account(SECOND, LATE, somebody(9).number());
    Reason already =
        Reason.of(
            Rule.USR_09,
            Unblock.never(),
            Fact.reference("merged", SECOND.number()),
            Fact.reference("survivor", somebody(9).number()));

    assertThat(merged.obstacle()).contains(already);
    assertThat(OLD.obstacle()).isEmpty();
    assertThat(reasonsOf(merge(OLD, merged))).containsExactly(already);
    assertThat(reasonsOf(merge(merged, OLD))).containsExactly(already);
  }

  @Test
  void twoAccountsOfOneSessionAreNotMergedAndEveryReasonIsGiven() {
    Account merged = new Account(SECOND, LATE, somebody(9).number());
    Reason shared =
        Reason.of(Rule.USR_09, Unblock.ask(Role.MANAGER), Fact.text("sharedSessions", "113, 127"));

    assertThat(reasonsOf(merge(OLD, NEW, "113", "127"))).containsExactly(shared);
    assertThat(reasonsOf(merge(OLD, merged, "113", "127"))).hasSize(2).contains(shared);
  }

  @Test
  void onlySupportSeesThatTwoAccountsCanBeMerged() {
    EnumSet.complementOf(EnumSet.of(Role.SUPPORT))
        .forEach(role ->
            assertThat(reasonsOf(new AccountMerge(OLD, NEW, List.of()).decide(using(role))))
                .containsExactly(Reason.unseen(Rule.USR_09)));
  }

  private static Decision<Merged> merge(Account one, Account other, String... sharedSessions) {
    return new AccountMerge(one, other, List.of(sharedSessions)).decide(SUPPORT);
  }
}
