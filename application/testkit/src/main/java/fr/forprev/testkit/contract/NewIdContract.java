package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.NewId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link NewId} promises. */
public abstract class NewIdContract {

  private static final int MANY = 5_000;

  /** The keys' order in a database: byte by byte, unsigned. */
  private static final Comparator<UUID> BY_BYTES =
      (a, b) -> Arrays.compareUnsigned(halves(a), halves(b));

  /** The port. */
  protected abstract NewId newId();

  @Test
  void isOfVersionSeven() {
    UUID drawn = newId().next();

    assertThat(drawn.version()).isEqualTo(7);
    assertThat(drawn.variant()).isEqualTo(2);
  }

  @Test
  void sortsAfterTheEarlierOnes() {
    List<UUID> drawn = draw(newId());

    assertThat(drawn).isSortedAccordingTo(BY_BYTES).doesNotHaveDuplicates();
  }

  @Test
  void isNeverDrawnTwiceByThreadsAtOnce() {
    NewId newId = newId();
    List<Future<List<UUID>>> drawing =
        Stream.generate(() -> Elsewhere.start(() -> draw(newId))).limit(4).toList();

    Set<UUID> drawn = new HashSet<>();
    drawing.forEach(some -> drawn.addAll(Elsewhere.get(some)));

    assertThat(drawn).hasSize(4 * MANY);
  }

  private static List<UUID> draw(NewId newId) {
    return Stream.generate(newId::next).limit(MANY).toList();
  }

  private static long[] halves(UUID key) {
    return new long[] {key.getMostSignificantBits(), key.getLeastSignificantBits()};
  }
}
