package fr.forprev.domain.certificate;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;

import fr.forprev.domain.calendar.Timeline;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.dispositif.Validity;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a certificate is valid, and why (CER-01 to CER-03).
 *
 * @param start first valid day
 * @param end last valid day, or null when there is no end
 * @param why the explanation of {@code end}, then the warnings
 */
public record CertificateValidity(LocalDate start, @Nullable LocalDate end, List<Remark> why) {

  private static final int EARLIEST_MONTHS = 12;

  /** Keeps an unmodifiable copy of the remarks. */
  public CertificateValidity {
    why = List.copyOf(why);
  }

  /**
   * CER-01: from the end date of the session, for the catalogue's months of that kind of session.
   *
   * @throws IllegalStateException when the catalogue does not know them, which SES-04 prevents
   */
  public static CertificateValidity of(CertificateLine line, SessionKind kind, LocalDate endDate) {
    Validity validity = line.validity(kind);
    LocalDate end = validity.endFrom(endDate);
    Remark why =
        end != null && validity instanceof Validity.Months known
            ? Remark.of(
                Rule.CER_01,
                day("start", endDate),
                day("end", end),
                count("months", known.months()))
            : Remark.of(Rule.CER_01, day("start", endDate));
    return new CertificateValidity(endDate, end, List.of(why));
  }

  /**
   * CER-02: a refresher of a trainer on or before the end of his previous certificate runs to that
   * end plus the catalogue's months, with a warning when it is more than 12 months early. Anything
   * else, a refresher after that end included (CER-03), runs as CER-01 says.
   *
   * @param previousEnd last day of the previous certificate, or null when there is none or none
   *     that ends
   * @param trainee the trainee's place in the session, from 1, for the remarks
   * @throws IllegalStateException as {@link #of}
   */
  public static CertificateValidity ofTrainer(
      CertificateLine line,
      SessionKind kind,
      LocalDate endDate,
      @Nullable LocalDate previousEnd,
      int trainee) {
    if (kind == SessionKind.INITIAL || previousEnd == null) {
      return of(line, kind, endDate);
    }
    if (endDate.isAfter(previousEnd)) {
      CertificateValidity anew = of(line, kind, endDate);
      List<Remark> why = new ArrayList<>(anew.why());
      why.add(Remark.of(Rule.CER_03, count("line", trainee), day("previousEnd", previousEnd)));
      return new CertificateValidity(endDate, anew.end(), why);
    }
    return line.validity(kind) instanceof Validity.Months known
        ? early(endDate, previousEnd, known, trainee)
        : of(line, kind, endDate);
  }

  /** What the certificate will be worth, day after day. */
  public Timeline<CertificateState> timeline() {
    return CertificateState.timeline(start, end);
  }

  private static CertificateValidity early(
      LocalDate endDate, LocalDate previousEnd, Validity.Months validity, int trainee) {
    LocalDate end = previousEnd.plusMonths(validity.months());
    List<Remark> why = new ArrayList<>();
    why.add(
        Remark.of(
            Rule.CER_02,
            count("line", trainee),
            day("start", endDate),
            day("end", end),
            count("months", validity.months()),
            day("previousEnd", previousEnd)));
    LocalDate earliest = previousEnd.minusMonths(EARLIEST_MONTHS);
    if (endDate.isBefore(earliest)) {
      why.add(
          Remark.of(
              Rule.CER_02,
              count("line", trainee),
              day("previousEnd", previousEnd),
              day("earliest", earliest)));
    }
    return new CertificateValidity(endDate, end, why);
  }
}
