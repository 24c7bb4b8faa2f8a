package fr.forprev.domain.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

@Verifies(Rule.USR_01)
class DrawnNumberPropertyTest {

  @Property(tries = 200)
  void aDrawnNumberHasNoVowelAndIsReadBackAsItself(@ForAll long seed) {
    ForprevNumber drawn = ForprevNumber.drawn(new Random(seed)::nextInt);

    assertThat(drawn.value()).doesNotContainPattern("[AEIOUY]");
    assertThat(ForprevNumber.parse(drawn.value())).contains(drawn);
  }
}
