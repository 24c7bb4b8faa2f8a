package fr.forprev.application.session;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;

final class TraineeImportCheck implements CheckTraineeImport {

  private final SessionDesk desk;

  TraineeImportCheck(SessionPorts ports) {
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<Check> check(Actor actor, SessionId id, ImportMode mode, TraineeSheet sheet) {
    return desk.look(
        actor,
        id,
        SessionAct.SAVE,
        Draft.class,
        (draft, now) ->
            check(SheetJoining.of(draft, mode, sheet), new Act(actor.person(), now.day())));
  }

  private Decision<Check> check(SheetJoining joining, Act act) {
    if (joining.isTooLong()) {
      return Decision.granted(joining.tooMany());
    }
    Draft draft = joining.draft();
    SheetJoining.Joined joined = joining.joined(desk::newTrainee);
    Checked checked = new Checked(joined.reading(), draft.header().revision());
    return joined.reading().isFaultless()
        ? draft
            .save(joined.content(), desk.facts(draft.header().organisation()), act)
            .map(saved -> checked)
        : Decision.granted(checked);
  }
}
