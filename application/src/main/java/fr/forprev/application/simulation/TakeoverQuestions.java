package fr.forprev.application.simulation;

import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.takeover.ProfileClass;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** Questions about what is taken over of Forprev 1 (MIG-01 to MIG-03). */
final class TakeoverQuestions {

  private TakeoverQuestions() {}

  /** What becomes of a trainer's profile, by the end of its last certificate. */
  static Supplier<SimulatedAnswer> profile(Reading given, Known known) {
    LocalDate lastEnd = given.day("lastEnd");
    return () -> {
      ProfileClass profile = ProfileClass.of(lastEnd);
      return new SimulatedAnswer(
          List.of(text("class", profile.name())),
          Decision.granted(profile).with(List.of(profile.explained(lastEnd))));
    };
  }
}
