package fr.forprev.application.trainer;

import fr.forprev.application.NewId;
import fr.forprev.application.Transactions;
import fr.forprev.application.account.ForprevNumbers;
import fr.forprev.application.account.Persons;
import fr.forprev.application.audit.AuditTrail;
import fr.forprev.application.certificate.Certificates;
import fr.forprev.application.dispositif.Catalogues;
import java.time.Clock;

/** The ports that the use cases of trainers share. */
public record TrainerPorts(
    Clock clock,
    NewId newId,
    Transactions transactions,
    Catalogues catalogues,
    Persons persons,
    ForprevNumbers forprevNumbers,
    TrainerRecords trainerRecords,
    TrainerCertifications trainerCertifications,
    Certificates certificates,
    AuditTrail auditTrail) {}
