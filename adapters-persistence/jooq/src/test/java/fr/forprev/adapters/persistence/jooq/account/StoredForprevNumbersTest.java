package fr.forprev.adapters.persistence.jooq.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.adapters.persistence.jooq.Postgres;
import fr.forprev.adapters.persistence.jooq.Racers;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@Verifies(Rule.USR_01)
class StoredForprevNumbersTest {
  private static final long SEED = 20230110;

  @AutoClose private static final Postgres POSTGRES = Postgres.start();

  private ForprevNumber first;

  @BeforeEach
  void drawOne() {
    SampleOrganisations.saveAll(POSTGRES.emptied());
    first = numbers().draw();
  }

  @Test
  void aNumberThatWasDrawnIsDrawnAgain() {
    assertThat(numbers().draw()).isNotEqualTo(first);
    assertThat(POSTGRES.number("select count(*) from forprev_number")).isEqualTo(2);
  }

  @Test
  void aNumberOfAPersonWhoIsGoneIsNotGivenAgain() {
    POSTGRES.store().persons().save(People.YANN);
    POSTGRES.owner().execute("delete from person");

    assertThat(
            POSTGRES.number(
                "select count(*) from forprev_number where number = '"
                    + People.YANN.number()
                    + "'"))
        .isEqualTo(1);
  }

  @Test
  void twoWhoDrawTheSameAtOnceGetTwoNumbers() {
    List<ForprevNumber> drawn = Racers.atOnce(4, n -> POSTGRES.inAct(() -> numbers().draw()));

    assertThat(drawn).doesNotHaveDuplicates().doesNotContain(first);
  }

  /** That draw the same ones in the same order each time. */
  private static StoredForprevNumbers numbers() {
    return new StoredForprevNumbers(POSTGRES.database(), new Repeated());
  }

  private static final class Repeated extends SecureRandom {
    private static final long serialVersionUID = 1;

    private final Random known = new Random(SEED);

    @Override
    public int nextInt(int bound) {
      return known.nextInt(bound);
    }
  }
}
