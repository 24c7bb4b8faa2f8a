package fr.forprev.domain.trainer;

import static fr.forprev.domain.Samples.DELEGATE;
import static fr.forprev.domain.Samples.MANAGER;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.identity;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

@Verifies(Rule.SES_10)
class KnownPersonsTest {

  private static final TrainerRecord KARINE = new TrainerRecord(MANAGER, List.of());
  private static final TrainerRecord LOIC = new TrainerRecord(DELEGATE, List.of());
  private static final KnownPersons KNOWN = new KnownPersons(List.of(KARINE, LOIC));

  /** The same identity under another number, as homonyms have. */
  private static final Person NAMESAKE =
      new Person(TRAINER.id(), TRAINER.number(), MANAGER.identity(), MANAGER.email(), List.of());

  @Test
  void aPersonIsFoundByNumberAndIdentityTogether() {
    KnownPersons homonyms =
        new KnownPersons(List.of(new TrainerRecord(NAMESAKE, List.of()), KARINE));

    assertThat(KNOWN.find(MANAGER.number(), identity("PARIS", "karine", "1969-04-23")))
        .contains(KARINE);
    assertThat(homonyms.find(MANAGER.number(), MANAGER.identity())).contains(KARINE);
    assertThat(KNOWN.find(MANAGER.number(), DELEGATE.identity())).isEmpty();
  }

  @Test
  @Verifies(Rule.USR_09)
  void aNumberThatWasMergedNamesThePersonWhoStays() {
    TrainerRecord survivor = new TrainerRecord(MANAGER, List.of(), Set.of(TRAINER.number()));
    KnownPersons known = new KnownPersons(List.of(survivor));

    assertThat(known.find(TRAINER.number(), MANAGER.identity())).contains(survivor);
    assertThat(known.find(MANAGER.number(), MANAGER.identity())).contains(survivor);
    assertThat(known.find(DELEGATE.number(), MANAGER.identity())).isEmpty();
    assertThat(known.obstacle(TRAINER.number(), MANAGER.identity())).isEmpty();
  }

  @Test
  void aPersonIsAmongThemJustAsHeIs() {
    assertThat(KNOWN.has(DELEGATE)).isTrue();
    assertThat(KNOWN.has(TRAINER)).isFalse();
    assertThat(KNOWN.has(DELEGATE.gaining(Role.TRAINER, new Scope.Own()))).isFalse();
  }
}
