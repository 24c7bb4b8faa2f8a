package fr.forprev.application.habilitation;

import fr.forprev.application.NewId;
import fr.forprev.application.Transactions;
import fr.forprev.application.audit.AuditTrail;
import fr.forprev.application.organisation.Organisations;
import java.time.Clock;

/** The ports that the use cases of habilitations share. */
public record HabilitationPorts(
    Clock clock,
    NewId newId,
    Transactions transactions,
    Habilitations habilitations,
    HabilitationsByNumber byNumber,
    Organisations organisations,
    AuditTrail auditTrail) {}
