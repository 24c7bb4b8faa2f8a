package fr.forprev.application.session;

import fr.forprev.application.Moment;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.SessionAct;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionVisibility;

final class DraftOpening implements OpenDraft {

  private final SessionPorts ports;
  private final SessionDesk desk;

  DraftOpening(SessionPorts ports) {
    this.ports = ports;
    this.desk = new SessionDesk(ports);
  }

  @Override
  public Decision<Draft> open(Actor actor, DraftInput input) {
    Moment now = Moment.of(ports.clock());
    return SessionVisibility.of(actor)
        .declaresFor()
        .map(organisation -> open(actor, organisation, input, now))
        .orElseGet(() ->
            Decision.refused(
                Reason.of(
                    Rule.SES_13,
                    Unblock.ask(Role.MANAGER),
                    Fact.text("act", SessionAct.SAVE.label()))));
  }

  private Decision<Draft> open(
      Actor actor, OrganisationId organisation, DraftInput input, Moment now) {
    return ports
        .transactions()
        .decide(() -> {
          Act act = new Act(actor.person(), now.day());
          SessionHeader header =
              SessionHeader.opened(
                  new SessionId(ports.newId().next()),
                  ports.sessionNumbers().next(),
                  organisation,
                  act);
          return Draft.open(header, input.content(desk::newTrainee), desk.facts(organisation), act)
              .map(draft -> {
                desk.save(draft, actor, AuditAct.SESSION_OPENED, now);
                return draft;
              });
        });
  }
}
