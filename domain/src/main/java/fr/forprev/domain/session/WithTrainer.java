package fr.forprev.domain.session;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** « En cours de validation Formateur »: the trainer checks the session. */
public record WithTrainer(SessionHeader header, Declaration declaration)
    implements SubmittedSession {

  /**
   * SES-15: the trainer gives every trainee a result and sends them, not before the end date and
   * within the window of SES-02.
   *
   * @param results passed or failed, for exactly the trainees of the session
   * @param identitiesChecked whether the trainer confirms that he checked identities
   */
  public Decision<WithEntity> sendResults(
      Map<TraineeId, Result> results, boolean identitiesChecked, Act act) {
    List<Reason> reasons = new ArrayList<>();
    EntryWindow.obstacle(endDate(), act.today()).ifPresent(reasons::add);
    if (act.today().isBefore(endDate())) {
      reasons.add(
          Reason.of(
              Rule.SES_15,
              Unblock.from(endDate()),
              day("endDate", endDate()),
              day("today", act.today())));
    }
    if (!identitiesChecked) {
      reasons.add(Reason.of(Rule.SES_15, Unblock.never()));
    }
    Set<TraineeId> trainees =
        declaration.trainees().stream().map(Trainee::id).collect(Collectors.toSet());
    long without = trainees.stream().filter(trainee -> !results.containsKey(trainee)).count();
    if (without > 0) {
      reasons.add(Reason.of(Rule.SES_15, Unblock.never(), count("withoutResult", without)));
    }
    long unknown = results.keySet().stream().filter(key -> !trainees.contains(key)).count();
    if (unknown > 0) {
      reasons.add(Reason.of(Rule.SES_15, Unblock.never(), count("unknownTrainees", unknown)));
    }
    return Decision.of(reasons, () -> new WithEntity(header.changedBy(act), declaration, results));
  }

  /** SES-15: « Retour commenté », with a mandatory comment, within the window of SES-02. */
  public Decision<Draft> returnWithComment(String comment, Act act) {
    List<Reason> reasons = new ArrayList<>();
    EntryWindow.obstacle(endDate(), act.today()).ifPresent(reasons::add);
    if (comment.isBlank()) {
      reasons.add(Reason.of(Rule.SES_15, Unblock.never(), text("missing", "le commentaire")));
    }
    return Decision.of(
        reasons, () -> Draft.of(header.changedBy(act), declaration, comment.strip()));
  }

  /** SES-23: the entity takes it back to change it, within the window of SES-02. */
  public Decision<Draft> takeBack(Act act) {
    return Decision.of(
        EntryWindow.obstacle(endDate(), act.today()).stream().toList(),
        () -> Draft.of(header.changedBy(act), declaration, null));
  }

  @Override
  public SessionState state() {
    return SessionState.WITH_TRAINER;
  }
}
