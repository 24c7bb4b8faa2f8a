package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.CertificateSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@link CertificateSequence} promises. */
public abstract class CertificateSequenceContract extends StoreContract {

  @Test
  void startsFromOne() {
    assertThat(store.certificateSequence().next()).isPositive();
  }

  @Test
  void doesNotGoBackWithAnActThatIsRolledBack() {
    List<Long> drawn = new ArrayList<>();
    inRefusedAct(() -> drawn.add(store.certificateSequence().next()));
    inAct(() -> drawn.add(store.certificateSequence().next()));
    drawn.add(store.certificateSequence().next());

    assertThat(drawn).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void neverGivesTheSameToThreadsAtOnce() {
    List<Future<List<Long>>> drawing =
        Stream.generate(() -> Elsewhere.start(this::drawTwenty)).limit(4).toList();

    assertThat(drawing.stream().flatMap(some -> Elsewhere.get(some).stream()))
        .hasSize(80)
        .doesNotHaveDuplicates();
  }

  private List<Long> drawTwenty() {
    return Stream.generate(store.certificateSequence()::next).limit(20).toList();
  }
}
