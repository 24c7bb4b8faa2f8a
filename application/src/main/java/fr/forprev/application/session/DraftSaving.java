package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
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
                : saved(desk, draft, input.content(desk::newTrainee), actor, now)
                    .map(Save.Stored::new));
  }

  /** The draft with {@code next} in it, stored and traced unless a rule refuses. */
  static Decision<Draft> saved(
      SessionDesk desk, Draft draft, DraftContent next, Actor actor, Moment now) {
    return draft
        .save(next, desk.facts(draft.header().organisation()), new Act(actor.person(), now.day()))
        .map(saved -> {
          desk.save(saved, actor, AuditAct.SESSION_SAVED, now);
          return saved;
        });
  }
}
