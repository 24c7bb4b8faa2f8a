package fr.forprev.application.account;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.application.notification.MailKind;
import fr.forprev.domain.account.Account;
import fr.forprev.domain.account.AccountMerge;
import fr.forprev.domain.account.AccountMerge.Merged;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonSearch;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

final class AccountsMerging implements MergeAccounts {

  private final SupportPorts ports;
  private final AccountPorts accounts;
  private final AccountDesk desk;

  AccountsMerging(SupportPorts ports) {
    this.ports = ports;
    this.accounts = ports.accounts();
    this.desk = new AccountDesk(accounts);
  }

  @Override
  public Decision<Merging> preview(Actor actor, ForprevNumber one, ForprevNumber other) {
    return seen(actor)
        .orElseGet(() ->
            found(one, other)
                .map(both -> decision(actor, both).map(this::merging))
                .orElseGet(AccountsMerging::nobody));
  }

  @Override
  public Decision<Merging> merge(Actor actor, ForprevNumber one, ForprevNumber other) {
    Moment now = Moment.of(accounts.clock());
    return seen(actor)
        .orElseGet(() ->
            accounts
                .transactions()
                .decide(() ->
                    found(one, other)
                        .map(this::locked)
                        .map(both -> decision(actor, both).map(merged -> done(actor, merged, now)))
                        .orElseGet(AccountsMerging::nobody)));
  }

  private static Optional<Decision<Merging>> seen(Actor actor) {
    return PersonSearch.obstacle(actor)
        .map(unseen -> Decision.<Merging>refused(Reason.unseen(Rule.USR_09)));
  }

  private Optional<List<Account>> found(ForprevNumber one, ForprevNumber other) {
    List<Account> both =
        Stream.of(one, other)
            .map(ports.accountsByNumber()::find)
            .flatMap(Optional::stream)
            .toList();
    return both.size() == 2 ? Optional.of(both) : Optional.empty();
  }

  /**
   * First where they hold roles, as whoever gives and takes roles does, then themselves; both as
   * they are once nobody else changes them.
   */
  private List<Account> locked(List<Account> both) {
    Set<Scope> kept = new HashSet<>();
    keep(both, kept);
    List<ForprevNumber> numbers = numbers(both);
    List<Account> locked = ports.accountsByNumber().lock(numbers);
    keep(locked, kept);
    Function<ForprevNumber, Account> byNumber =
        number ->
            locked.stream()
                .filter(account -> account.person().number().equals(number))
                .findFirst()
                .orElseThrow();
    return numbers.stream().map(byNumber).toList();
  }

  private void keep(List<Account> both, Set<Scope> kept) {
    both.stream()
        .flatMap(account -> account.person().profiles().stream())
        .map(Person.Profile::scope)
        .filter(scope -> !(scope instanceof Scope.Own))
        .sorted(Comparator.comparing(Scope::toString))
        .filter(kept::add)
        .forEach(accounts.staff()::lock);
  }

  private static List<ForprevNumber> numbers(List<Account> both) {
    return both.stream().map(account -> account.person().number()).toList();
  }

  private Decision<Merged> decision(Actor actor, List<Account> both) {
    Account one = both.get(0);
    Account other = both.get(1);
    List<String> shared =
        one.person().id().equals(other.person().id())
            ? List.of()
            : ports.accountMerges().sharedSessions(one.person(), other.person());
    return new AccountMerge(one, other, shared).decide(actor);
  }

  private Merging merging(Merged merged) {
    return new Merging(merged, ports.accountMerges().of(merged.absorbed().id()));
  }

  private Merging done(Actor actor, Merged merged, Moment now) {
    Merging merging = merging(merged);
    Person survivor = merged.survivor();
    Person absorbed = merged.absorbed();
    ports.accountMerges().merge(merged);
    desk.trace(survivor.id(), actor, AuditAct.ACCOUNTS_MERGED, absorbed.number().value(), now);
    desk.tell(survivor.id(), MailKind.ACCOUNTS_MERGED);
    if (!absorbed.email().equalsIgnoreCase(survivor.email())) {
      desk.tellAt(absorbed.email(), survivor.id(), MailKind.ACCOUNTS_MERGED);
    }
    return merging;
  }

  private static <T> Decision<T> nobody() {
    return Decision.refused(Reason.unseen(Rule.USR_09));
  }
}
