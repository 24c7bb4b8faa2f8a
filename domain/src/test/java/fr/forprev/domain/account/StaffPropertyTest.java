package fr.forprev.domain.account;

import static fr.forprev.domain.account.Network.HERE;
import static fr.forprev.domain.account.Network.holding;
import static fr.forprev.domain.account.Network.somebody;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

@Verifies(Rule.USR_07)
class StaffPropertyTest {

  /** A removal that is tried: who of six tries, of whom, and which role. */
  record Attempt(int by, int of, boolean manager) {}

  @Property(tries = 200)
  void noSequenceOfRemovalsLeavesAnEntityWithoutManager(
      @ForAll @IntRange(min = 1, max = 6) int managers,
      @ForAll @Size(max = 30) List<@IntRange(min = 0, max = 71) Integer> attempts) {
    Staff staff =
        new Staff(
            HERE,
            IntStream.rangeClosed(1, 6)
                .mapToObj(key -> holding(key, Role.DELEGATE))
                .map(person -> isAmong(person, managers))
                .toList());

    for (int attempt : attempts) {
      staff = tried(staff, new Attempt(attempt % 6, attempt / 6 % 6, attempt >= 36));

      assertThat(staff.holding(Role.MANAGER)).isNotEmpty();
    }
  }

  private static Person isAmong(Person person, int managers) {
    boolean manages =
        IntStream.rangeClosed(1, managers).anyMatch(key -> somebody(key).id().equals(person.id()));
    return manages ? person.gaining(Role.MANAGER, HERE) : person;
  }

  private static Staff tried(Staff staff, Attempt attempt) {
    Person by = staff.members().get(attempt.by());
    Person of = staff.members().get(attempt.of());
    Role role = attempt.manager() ? Role.MANAGER : Role.DELEGATE;
    Decision<Person> removed =
        by.acting(Role.MANAGER, HERE)
            .fold(
                actor -> new Removal(of, role).decide(actor.value(), staff),
                powerless -> new Decision.Refused<>(powerless.reasons()));
    return removed.fold(granted -> staff.with(granted.value()), refused -> staff);
  }
}
