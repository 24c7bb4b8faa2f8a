package fr.forprev.e2e.decision;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.trainer.KnownPersons;
import fr.forprev.domain.trainer.TrainerCertification;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Conditions of the rules of a declaration, for both engines, in plain Java. */
public final class Conditions {

  private Conditions() {}

  /** Whether {@code place} is a training site. */
  public static boolean isOnSite(@Nullable Place place) {
    return place instanceof Place.OnSite;
  }

  /** Whether sessions of {@code line} are held on a training site. */
  public static boolean isOnPlatform(@Nullable DispositifLine line) {
    return line != null && line.requiresPlatform();
  }

  /** Whether {@code site} is the chosen one, for the dispositif, open on the end date. */
  public static boolean suits(TrainingSite site, Question.Declaration asked) {
    return asked.draft().content().place() instanceof Place.OnSite chosen
        && chosen.site().equals(site.id())
        && site.dispositifs().contains(asked.draft().dispositifLevel().dispositif())
        && site.isOpenOn(asked.draft().endDate());
  }

  /** Whether the complete {@code entry} names nobody, or somebody without his number. */
  public static boolean isUnmatched(TraineeEntry entry, KnownPersons known) {
    return entry
        .complete()
        .flatMap(trainee -> known.obstacle(trainee.number(), trainee.identity()))
        .isPresent();
  }

  /** Whether {@code held} is of the dispositif, at the level of a trainer or above. */
  public static boolean qualifies(TrainerCertification held, Question.Declaration asked) {
    DispositifLevel of = held.dispositifLevel();
    return of.dispositif().equals(asked.draft().dispositifLevel().dispositif())
        && of.level().compareTo(Objects.requireNonNull(asked.line()).trainerLevel()) >= 0;
  }

  /** Whether {@code entry} is {@code trainer}. */
  public static boolean isTrainer(TraineeEntry entry, Person trainer) {
    return entry.number() == null
        ? entry.complete().filter(it -> it.identity().sameAs(trainer.identity())).isPresent()
        : entry.number().equals(trainer.number());
  }
}
