package fr.forprev.application.organisation;

import fr.forprev.application.NewId;
import fr.forprev.application.Transactions;
import fr.forprev.application.audit.AuditTrail;
import fr.forprev.application.dispositif.Catalogues;
import java.time.Clock;

/** The ports that the use cases of training sites share. */
public record SitePorts(
    Clock clock,
    NewId newId,
    Transactions transactions,
    TrainingSites trainingSites,
    Catalogues catalogues,
    AuditTrail auditTrail) {}
