package fr.forprev.testkit.memory;

import fr.forprev.application.certificate.Corrections;
import fr.forprev.domain.session.Correction;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.TraineeId;
import java.util.Comparator;
import java.util.List;

final class InMemoryCorrections implements Corrections {

  static final Part<Table<TraineeId, Asked>> CORRECTIONS = Part.table();

  /** A correction with its session. */
  record Asked(SessionId session, Correction correction) {}

  private final CurrentWorld world;

  InMemoryCorrections(CurrentWorld world) {
    this.world = world;
  }

  @Override
  public void save(SessionId session, Correction correction) {
    boolean known =
        world.get(InMemorySessions.SESSIONS).find(session).orElse(null)
                instanceof Generated generated
            && generated.results().containsKey(correction.trainee());
    if (!known) {
      throw new IllegalStateException("a correction refers to a trainee who is not stored");
    }
    world.put(CORRECTIONS, correction.trainee(), new Asked(session, correction));
  }

  @Override
  public void remove(TraineeId trainee) {
    world.change(
        CORRECTIONS, asked -> asked.without(other -> other.correction().trainee().equals(trainee)));
  }

  @Override
  public List<Correction> of(SessionId session) {
    return world
        .get(CORRECTIONS)
        .rows()
        .filter(asked -> asked.session().equals(session))
        .map(Asked::correction)
        .sorted(Comparator.comparing(asked -> asked.certificate().value()))
        .toList();
  }
}
