package fr.forprev.application.session;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;

final class DraftSaving implements SaveDraft {

  private final SessionDesk desk;

  DraftSaving(SessionPorts ports) {
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<Save> save(Actor actor, SessionId id, long revision, DraftInput input) {
    return desk.act(
        actor,
        id,
        SessionAct.SAVE,
        Draft.class,
        (draft, now) ->
            draft.header().revision() != revision
                ? Decision.granted(new Save.Overtaken(draft))
                : draft
                    .save(
                        input.content(desk::newTrainee),
                        desk.facts(draft.header().organisation()),
                        new Act(actor.person(), now.day()))
                    .map(saved -> {
                      desk.save(saved, actor, AuditAct.SESSION_SAVED, now);
                      return new Save.Stored(saved);
                    }));
  }
}
