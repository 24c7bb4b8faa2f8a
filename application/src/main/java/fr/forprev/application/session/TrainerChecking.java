package fr.forprev.application.session;

import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerClaim;
import java.util.List;

final class TrainerChecking implements CheckTrainer {

  private final SessionPorts ports;
  private final SessionDesk desk;

  TrainerChecking(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<Checked> check(Actor actor, SessionId id, TrainerClaim claim) {
    return desk.act(
        actor,
        id,
        SessionAct.CHECK_TRAINER,
        Draft.class,
        (draft, now) -> {
          TrainerCheck check =
              desk.check(candidates(claim), draft, desk.facts(draft.header().organisation()), now);
          return draft
              .designate(check, new Act(actor.person(), now.day()))
              .map(designated -> {
                desk.save(designated, actor, AuditAct.TRAINER_CHECKED, now);
                return new Checked(check, designated.header().revision());
              });
        });
  }

  private List<Person> candidates(TrainerClaim claim) {
    return claim instanceof TrainerClaim.ByNumber number
        ? ports.persons().byNumber(number.number()).stream().toList()
        : ports.persons().byIdentity(((TrainerClaim.ByIdentity) claim).identity());
  }
}
