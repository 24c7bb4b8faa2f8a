package fr.forprev.adapters.web;

import fr.forprev.application.account.IdentifyCaller;
import fr.forprev.application.session.CheckTrainer;
import fr.forprev.application.session.DownloadCertificate;
import fr.forprev.application.session.GenerateCertificates;
import fr.forprev.application.session.ListSessions;
import fr.forprev.application.session.OpenDraft;
import fr.forprev.application.session.ReturnSession;
import fr.forprev.application.session.SaveDraft;
import fr.forprev.application.session.SendResults;
import fr.forprev.application.session.SessionChoices;
import fr.forprev.application.session.SubmitSession;
import fr.forprev.application.session.ViewSession;
import fr.forprev.application.trainer.DownloadOwnCertificate;
import fr.forprev.application.trainer.RecordCertification;
import fr.forprev.application.trainer.ViewOwnCertificates;

/** The use cases behind the API. */
public record UseCases(
    IdentifyCaller identifyCaller,
    SessionChoices sessionChoices,
    ListSessions listSessions,
    OpenDraft openDraft,
    ViewSession viewSession,
    SaveDraft saveDraft,
    CheckTrainer checkTrainer,
    SubmitSession submitSession,
    SendResults sendResults,
    ReturnSession returnSession,
    GenerateCertificates generateCertificates,
    DownloadCertificate downloadCertificate,
    ViewOwnCertificates viewOwnCertificates,
    DownloadOwnCertificate downloadOwnCertificate,
    RecordCertification recordCertification) {}
