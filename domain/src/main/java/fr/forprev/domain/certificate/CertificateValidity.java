package fr.forprev.domain.certificate;

import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.dispositif.Validity;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a certificate is valid, and why (CER-01).
 *
 * @param start first valid day
 * @param end last valid day, or null when there is no end
 * @param why the explanation of {@code end}
 */
public record CertificateValidity(LocalDate start, @Nullable LocalDate end, Remark why) {

  /**
   * CER-01: from the end date of the session, for the catalogue's months of that kind of session.
   *
   * @throws IllegalStateException when the catalogue does not know them, which SES-04 prevents
   */
  public static CertificateValidity of(CertificateLine line, SessionKind kind, LocalDate endDate) {
    Validity validity = line.validity(kind);
    LocalDate end = validity.endFrom(endDate);
    if (end != null && validity instanceof Validity.Months known) {
      return new CertificateValidity(
          endDate,
          end,
          Remark.of(
              Rule.CER_01,
              Fact.day("start", endDate),
              Fact.day("end", end),
              Fact.count("months", known.months())));
    }
    return new CertificateValidity(
        endDate, null, Remark.of(Rule.CER_01, Fact.day("start", endDate)));
  }
}
