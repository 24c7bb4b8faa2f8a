package fr.forprev.testkit.contract;

import static fr.forprev.testkit.People.KARINE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.ForprevNumbers;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.Keys;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link ForprevNumbers} promises. */
@Verifies(Rule.USR_01)
public abstract class ForprevNumbersContract extends StoreContract {

  @Test
  void areDrawnOnceEachWithoutVowels() {
    List<ForprevNumber> drawn = Stream.generate(this::draw).limit(200).toList();

    assertThat(drawn)
        .doesNotHaveDuplicates()
        .allMatch(number -> number.value().matches("[B-DF-HJ-NP-TV-XZ]{3}[0-9]{5}"));
  }

  @Test
  void areDrawnWithinAnAct() {
    ForprevNumber drawn = inAct(this::draw);

    assertThat(draw()).isNotEqualTo(drawn);
  }

  @Test
  void areGivenToThePersonWhoIsStoredInTheSameAct() {
    Person person =
        inAct(() -> {
          Person made =
              new Person(
                  new PersonId(Keys.of(90)), draw(), KARINE.identity(), KARINE.email(), List.of());
          store.persons().save(made);
          return made;
        });

    assertThat(store.persons().byNumber(person.number())).contains(person);
    assertThat(Stream.generate(this::draw).limit(20)).doesNotContain(person.number());
  }

  private ForprevNumber draw() {
    return store.forprevNumbers().draw();
  }
}
