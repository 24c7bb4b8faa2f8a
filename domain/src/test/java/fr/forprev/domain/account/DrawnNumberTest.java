package fr.forprev.domain.account;

import static fr.forprev.domain.Samples.identity;
import static fr.forprev.domain.Samples.key;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_01)
class DrawnNumberTest {

  @Test
  void everyLetterButTheVowelsAndEveryDigitIsDrawn() {
    Random random = new Random(7);

    List<String> drawn =
        Stream.generate(() -> ForprevNumber.drawn(random::nextInt).value()).limit(2000).toList();

    assertThat(drawn).allMatch(number -> number.matches("[BCDFGHJKLMNPQRSTVWXZ]{3}[0-9]{5}"));
    assertThat(drawn.stream().flatMapToInt(String::chars).distinct()).hasSize(20 + 10);
  }

  @Test
  void theFirstAndTheLastOfAllCanBeDrawn() {
    assertThat(ForprevNumber.drawn(bound -> 0)).isEqualTo(new ForprevNumber("BBB00000"));
    assertThat(ForprevNumber.drawn(bound -> bound - 1)).isEqualTo(new ForprevNumber("ZZZ99999"));
  }

  @Test
  void aNewPersonHasANumberAndNoRole() {
    Identity identity = identity("Lefèvre", "Chloé", "1990-05-17");
    NewPersons newPersons =
        new NewPersons(() -> new PersonId(key(1)), () -> new ForprevNumber("BCD00001"));

    assertThat(newPersons.named(identity, "chloe@example.org"))
        .isEqualTo(
            new Person(
                new PersonId(key(1)),
                new ForprevNumber("BCD00001"),
                identity,
                "chloe@example.org",
                List.of()));
  }

  @Test
  void aRoleIsGainedOnceBesideTheOthers() {
    Person.Profile inrs = new Person.Profile(Role.INRS, new Scope.National());
    Person.Profile trainer = new Person.Profile(Role.TRAINER, new Scope.Own());
    Person person =
        new Person(
            new PersonId(key(1)),
            new ForprevNumber("BCD00001"),
            identity("Lefèvre", "Chloé", "1990-05-17"),
            "chloe@example.org",
            List.of(inrs));

    Person gained = person.gaining(Role.TRAINER, new Scope.Own());

    assertThat(gained.profiles()).containsExactly(inrs, trainer);
    assertThat(gained.gaining(Role.TRAINER, new Scope.Own())).isSameAs(gained);
  }
}
