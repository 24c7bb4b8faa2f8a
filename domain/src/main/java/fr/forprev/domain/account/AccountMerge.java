package fr.forprev.domain.account;

import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * USR-09: two accounts that support says are of one person.
 *
 * @param one either of them
 * @param other the other
 * @param sharedSessions the numbers of the sessions in which both are trainees, or one trainee and
 *     the other trainer: nobody is that twice (SES-12)
 */
public record AccountMerge(Account one, Account other, List<String> sharedSessions) {

  private static final Comparator<Account> FIRST_CREATED =
      Comparator.comparing(Account::createdAt)
          .thenComparing(account -> account.person().id().value());

  /** Keeps an unmodifiable copy of the numbers. */
  public AccountMerge {
    sharedSessions = List.copyOf(sharedSessions);
  }

  /**
   * Two accounts that became one. Certificates and sessions that the absorbed person has are the
   * survivor's from then on; what was issued never changes (CER-08). By what he signed in, nobody
   * signs in any more.
   *
   * @param survivor with his identity and e-mail, and the roles of both
   * @param absorbed without any role; his number, and those that led to it, lead to the survivor's
   */
  public record Merged(Person survivor, Person absorbed) {}

  /**
   * Merges them: the first created survives. Unseen to whoever is not support; refused when both
   * are the same account, when one is that of {@code actor}, who would give himself the roles of
   * the other, when one holds an internal role, which INRS alone gives (USR-10), when one has been
   * merged already, and when both are in one session. A remark tells which identity stays when they
   * differ.
   */
  public Decision<Merged> decide(Actor actor) {
    if (actor.role() != Role.SUPPORT) {
      return Decision.refused(Reason.unseen(Rule.USR_09));
    }
    boolean oneIsFirst = FIRST_CREATED.compare(one, other) <= 0;
    Person survivor = (oneIsFirst ? one : other).person();
    Person absorbed = (oneIsFirst ? other : one).person();
    return Decision.of(obstacles(actor), () -> merged(survivor, absorbed))
        .with(identities(survivor, absorbed));
  }

  private List<Reason> obstacles(Actor actor) {
    if (one.person().id().equals(other.person().id())) {
      return List.of(
          Reason.of(Rule.USR_09, Unblock.never(), reference("sameAccount", one.person().number())));
    }
    List<Reason> reasons = new ArrayList<>();
    for (Account account : List.of(one, other)) {
      if (account.person().id().equals(actor.person())) {
        reasons.add(
            Reason.of(
                Rule.USR_09,
                Unblock.ask(Role.SUPPORT),
                reference("ownAccount", account.person().number())));
      }
      if (account.person().needsSecondFactor()) {
        reasons.add(
            Reason.of(
                Rule.USR_09,
                Unblock.ask(Role.INRS),
                reference("internalAccount", account.person().number())));
      }
      account.obstacle().ifPresent(reasons::add);
    }
    if (!sharedSessions.isEmpty()) {
      reasons.add(
          Reason.of(
              Rule.USR_09,
              Unblock.ask(Role.MANAGER),
              text("sharedSessions", String.join(", ", sharedSessions))));
    }
    return reasons;
  }

  private static Merged merged(Person survivor, Person absorbed) {
    return new Merged(
        new Person(
            survivor.id(),
            survivor.number(),
            survivor.identity(),
            survivor.email(),
            Stream.concat(survivor.profiles().stream(), absorbed.profiles().stream())
                .distinct()
                .toList()),
        new Person(
            absorbed.id(), absorbed.number(), absorbed.identity(), absorbed.email(), List.of()));
  }

  private static List<Remark> identities(Person survivor, Person absorbed) {
    Identity kept = survivor.identity();
    Identity dropped = absorbed.identity();
    return kept.sameAs(dropped)
        ? List.of()
        : List.of(
            Remark.of(
                Rule.USR_09,
                text("keptIdentity", kept.displayed()),
                text("droppedIdentity", dropped.displayed())));
  }
}
