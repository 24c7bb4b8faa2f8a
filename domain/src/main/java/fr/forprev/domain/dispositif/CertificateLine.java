package fr.forprev.domain.dispositif;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the catalogue: a certificate of a dispositif and level, from a day on.
 *
 * @param label as printed
 * @param initial validity after an initial training
 * @param refresher validity after a refresher
 * @param listLabel as lists show it
 * @param from first day on which the line holds, or null when it always does
 * @param source where the values come from, and how sure they are
 */
public record CertificateLine(
    CertificateCode code,
    DispositifLevel dispositifLevel,
    String label,
    Validity initial,
    Validity refresher,
    String listLabel,
    @Nullable LocalDate from,
    String source) {

  /** The validity for sessions of that kind (CER-01). */
  public Validity validity(SessionKind kind) {
    return kind == SessionKind.INITIAL ? initial : refresher;
  }

  /** Whether the catalogue knows both validities, without which it cannot be chosen (SES-04). */
  public boolean isComplete() {
    return !(initial instanceof Validity.Unknown) && !(refresher instanceof Validity.Unknown);
  }

  /** SES-04: why it cannot be chosen, as long as INRS has not completed the catalogue. */
  public Optional<Reason> obstacle() {
    return isComplete()
        ? Optional.empty()
        : Optional.of(
            Reason.of(Rule.SES_04, Unblock.ask(Role.INRS), Fact.reference("certificate", code)));
  }
}
