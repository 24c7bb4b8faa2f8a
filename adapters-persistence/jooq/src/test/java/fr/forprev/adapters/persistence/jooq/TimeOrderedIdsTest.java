package fr.forprev.adapters.persistence.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.testkit.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsTest {
  private static final int MANY = 10_000;
  private static final Instant NOW = Instant.parse("2023-06-15T08:00:00.123Z");

  /** The text of a key sorts as its bytes do. */
  private static final Comparator<UUID> BY_BYTES = Comparator.comparing(UUID::toString);

  private final SettableClock clock = SettableClock.at(NOW);
  private final TimeOrderedIds ids = new TimeOrderedIds(clock);

  @Test
  void aKeyIsOfVersion7AndVariant2AndBeginsWithTheMilliseconds() {
    for (UUID key : draw()) {
      assertThat(key.version()).isEqualTo(7);
      assertThat(key.variant()).isEqualTo(2);
    }
    assertThat(new TimeOrderedIds(clock).next().getMostSignificantBits() >>> 16)
        .isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void keysIncreaseWhenTheClockStandsStill() {
    assertIncreasing(draw());
  }

  @Test
  void keysIncreaseWhenTheClockGoesBack() {
    List<UUID> before = draw();
    clock.advance(Duration.ofHours(-1));
    List<UUID> after = draw();

    assertIncreasing(Stream.concat(before.stream(), after.stream()).toList());
  }

  @Test
  void keysIncreaseWhenTheClockGoesOn() {
    assertIncreasing(
        Stream.generate(
                () -> {
                  clock.advance(Duration.ofNanos(100_000));
                  return ids.next();
                })
            .limit(MANY)
            .toList());
  }

  @Test
  void keysFollowTheClockAgainOnceItHasCaughtUp() {
    draw();
    clock.advance(Duration.ofMinutes(1));

    assertThat(ids.next().getMostSignificantBits() >>> 16)
        .isEqualTo(NOW.plusSeconds(60).toEpochMilli());
  }

  @Test
  void fourThreadsNeverDrawOneKeyTwice() {
    Set<UUID> drawn = new HashSet<>();
    for (List<UUID> some : Racers.atOnce(4, thread -> draw())) {
      assertIncreasing(some);
      drawn.addAll(some);
    }

    assertThat(drawn).hasSize(4 * MANY);
  }

  @Test
  void twoNodesOnOneMillisecondDrawDifferentKeys() {
    TimeOrderedIds other = new TimeOrderedIds(clock);
    Set<UUID> drawn = new HashSet<>(draw());
    drawn.addAll(Stream.generate(other::next).limit(MANY).toList());

    assertThat(drawn).hasSize(2 * MANY);
  }

  private List<UUID> draw() {
    return Stream.generate(ids::next).limit(MANY).toList();
  }

  private static void assertIncreasing(List<UUID> keys) {
    assertThat(keys).isSortedAccordingTo(BY_BYTES).doesNotHaveDuplicates();
  }
}
