package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;

final class TraineeImporting implements ImportTrainees {

  private final SessionDesk desk;

  TraineeImporting(SessionPorts ports) {
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<Import> take(
      Actor actor, SessionId id, long revision, ImportMode mode, TraineeSheet sheet) {
    return desk.act(
        actor,
        id,
        SessionAct.SAVE,
        Draft.class,
        (draft, now) ->
            draft.header().revision() != revision
                ? Decision.granted(new Overtaken(draft))
                : take(SheetJoining.of(draft, mode, sheet), actor, now));
  }

  private Decision<Import> take(SheetJoining joining, Actor actor, Moment now) {
    if (joining.isTooLong()) {
      return Decision.granted(joining.tooMany());
    }
    SheetJoining.Joined joined = joining.joined(desk::newTrainee);
    return joined.reading().isFaultless()
        ? DraftSaving.saved(desk, joining.draft(), joined.content(), actor, now)
            .map(saved -> new Stored(saved, joined.reading()))
        : Decision.granted(new Faulty(joined.reading()));
  }
}
