package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.SessionNumbers;
import fr.forprev.domain.session.SessionNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link SessionNumbers} promises. */
public abstract class SessionNumbersContract extends StoreContract {

  @Test
  void startFromOne() {
    assertThat(store.sessionNumbers().next().value()).isPositive();
  }

  @Test
  void areNotDrawnAgainAfterAnActThatIsRolledBack() {
    List<SessionNumber> drawn = new ArrayList<>();
    inRefusedAct(() -> drawn.add(store.sessionNumbers().next()));
    inAct(() -> drawn.add(store.sessionNumbers().next()));
    drawn.add(store.sessionNumbers().next());

    assertThat(drawn).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void areNeverDrawnTwiceByThreadsAtOnce() {
    List<Future<List<SessionNumber>>> drawing =
        Stream.generate(() -> Elsewhere.start(this::drawTwenty)).limit(4).toList();

    assertThat(drawing.stream().flatMap(some -> Elsewhere.get(some).stream()))
        .hasSize(80)
        .doesNotHaveDuplicates();
  }

  private List<SessionNumber> drawTwenty() {
    return Stream.generate(store.sessionNumbers()::next).limit(20).toList();
  }
}
