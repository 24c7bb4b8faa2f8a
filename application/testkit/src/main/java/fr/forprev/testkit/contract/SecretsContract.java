package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.account.Secrets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link Secrets} promises. */
public abstract class SecretsContract {

  private static final int MANY = 1_000;

  /** The port. */
  protected abstract Secrets secrets();

  @Test
  void areDrawnOnceEachAs256Bits() {
    List<String> drawn = Stream.generate(secrets()::draw).limit(MANY).toList();

    assertThat(drawn).doesNotHaveDuplicates().allMatch(it -> it.matches("[A-Za-z0-9_-]{43}"));
  }

  @Test
  void areHashedBySha256() {
    assertThat(secrets().hash("abc"))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  void areHashedAlikeByAll() {
    String drawn = secrets().draw();

    assertThat(secrets().hash(drawn)).isEqualTo(secrets().hash(drawn)).isNotEqualTo(drawn);
  }
}
