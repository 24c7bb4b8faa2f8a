package fr.forprev.e2e.decision;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.Resignation;
import fr.forprev.domain.habilitation.Suspension;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions on dates: every bound, the day before it and the day after it. */
final class DateCases {

  /** Two terms with days without right between them, and a suspension in the second. */
  private static final Habilitation WITH_GAP =
      habilitation(
          List.of(span("2018-01-15", "2023-01-14"), span("2023-02-28", "2028-02-29")),
          List.of(new Suspension(span("2024-02-29", "2024-03-31"), "contrôle")));

  private static final Habilitation RESIGNED =
      new Habilitation(
          WITH_GAP.id(),
          WITH_GAP.number(),
          WITH_GAP.holder(),
          WITH_GAP.dispositifLevel(),
          WITH_GAP.terms(),
          WITH_GAP.suspensions(),
          new Resignation(day("2024-03-15")));

  private static final List<Habilitation> ALL = List.of(Happy.SST, WITH_GAP, RESIGNED);

  private DateCases() {}

  static Stream<Question.Validity> validity() {
    List<String> bounds =
        List.of(
            "2018-01-15",
            "2023-01-14",
            "2023-02-28",
            "2024-02-29",
            "2024-03-15",
            "2024-03-31",
            "2028-01-14",
            "2028-02-29");
    return ALL.stream()
        .flatMap(held ->
            bounds.stream()
                .flatMap(bound -> around(day(bound)))
                .map(day -> new Question.Validity(held, day)));
  }

  /** End dates at ends of months, and of February. */
  static Stream<Question.Window> window() {
    return Stream.of("2023-06-15", "2023-05-31", "2023-11-30", "2024-02-29", "2024-05-31")
        .map(DateCases::day)
        .flatMap(end ->
            Stream.of(end.minusMonths(3), end, end.plusMonths(3))
                .flatMap(DateCases::around)
                .map(today -> new Question.Window(end, today)));
  }

  static Stream<Question.RenewalRequest> renewalRequest() {
    return ALL.stream()
        .flatMap(held ->
            Stream.of(held.expiry().minusMonths(12), held.expiry())
                .flatMap(DateCases::around)
                .map(today -> new Question.RenewalRequest(held, today)));
  }

  /** Decided around the expiry, and around the last day on which it still grants something. */
  static Stream<Question.RenewalGrant> renewalGrant() {
    int longest = Happy.LINE.renewalMonths();
    return ALL.stream()
        .flatMap(held ->
            IntStream.of(0, 1, longest - 1, longest, longest + 1)
                .boxed()
                .flatMap(months ->
                    Stream.of(held.expiry(), held.expiry().plusMonths(months))
                        .flatMap(DateCases::around)
                        .map(today -> new Question.RenewalGrant(held, Happy.LINE, months, today))));
  }

  private static Habilitation habilitation(List<DateSpan> terms, List<Suspension> suspensions) {
    return new Habilitation(
        Happy.SST.id(),
        Happy.SST.number(),
        Happy.SST.holder(),
        Happy.SST.dispositifLevel(),
        terms,
        suspensions,
        null);
  }

  private static Stream<LocalDate> around(LocalDate bound) {
    return Stream.of(bound.minusDays(1), bound, bound.plusDays(1));
  }

  private static DateSpan span(String first, String last) {
    return new DateSpan(day(first), day(last));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}
