package fr.forprev.application.session;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.session.SessionId;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.domain.session.SessionState;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of sessions.
 *
 * @param certificate null while not chosen
 * @param lastActor who changed it last: « PARIS Karine »
 * @param changedOn the day of the last change
 */
public record SessionRow(
    SessionId id,
    SessionNumber number,
    String organisation,
    DispositifLevel dispositifLevel,
    @Nullable CertificateCode certificate,
    LocalDate endDate,
    SessionState state,
    String lastActor,
    LocalDate changedOn) {}
