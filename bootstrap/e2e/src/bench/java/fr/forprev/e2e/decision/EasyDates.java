package fr.forprev.e2e.decision;

import static fr.forprev.domain.rule.Rule.HAB_01;
import static fr.forprev.domain.rule.Rule.HAB_02;
import static fr.forprev.domain.rule.Rule.HAB_04;
import static fr.forprev.domain.rule.Rule.HAB_05;
import static fr.forprev.domain.rule.Rule.HAB_07;
import static fr.forprev.domain.rule.Rule.SES_02;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.habilitation.Termination;

/** The rules of the decisions on dates for Easy Rules: those of the files for Drools. */
final class EasyDates {

  private EasyDates() {}

  static EasyRules<Question.Validity> validity() {
    return new EasyRules<Question.Validity>()
        .refusing(HAB_01, EasyDates::isOver)
        .refusing(HAB_01, asked -> !isOver(asked) && !isGranted(asked))
        .refusing(HAB_01, asked -> !isOver(asked) && isGranted(asked) && isSuspended(asked));
  }

  static EasyRules<Question.Window> window() {
    return new EasyRules<Question.Window>()
        .refusing(SES_02, asked -> asked.today().isBefore(asked.endDate().minusMonths(3)))
        .refusing(SES_02, asked -> asked.today().isAfter(asked.endDate().plusMonths(3)));
  }

  static EasyRules<Question.RenewalRequest> renewalRequest() {
    return new EasyRules<Question.RenewalRequest>()
        .refusing(HAB_05, asked -> asked.habilitation().termination() != null)
        .refusing(
            HAB_05,
            asked ->
                asked.habilitation().termination() == null
                    && asked.today().isBefore(asked.habilitation().expiry().minusMonths(12)))
        .refusing(
            HAB_05,
            asked ->
                asked.habilitation().termination() == null
                    && asked.today().isAfter(asked.habilitation().expiry()));
  }

  static EasyRules<Question.RenewalGrant> renewalGrant() {
    return new EasyRules<Question.RenewalGrant>()
        .refusing(HAB_07, asked -> asked.habilitation().termination() != null)
        .refusing(HAB_04, asked -> isRenewable(asked) && !isWithinBounds(asked))
        .refusing(
            HAB_04,
            asked ->
                isRenewable(asked) && isWithinBounds(asked) && asked.end().isBefore(asked.start()))
        .granting(
            HAB_02,
            EasyDates::isGranted,
            (asked, answer) -> {
              answer.grant(new DateSpan(asked.start(), asked.end()));
              answer.remark(HAB_02);
            })
        .remarking(
            HAB_02,
            asked ->
                isGranted(asked)
                    && asked.start().isAfter(asked.habilitation().expiry().plusDays(1)))
        .remarking(
            HAB_04, asked -> isGranted(asked) && asked.months() < asked.line().renewalMonths());
  }

  private static boolean isOver(Question.Validity asked) {
    Termination end = asked.habilitation().termination();
    return end != null && !asked.day().isBefore(end.from());
  }

  private static boolean isGranted(Question.Validity asked) {
    for (DateSpan term : asked.habilitation().terms()) {
      if (term.contains(asked.day())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSuspended(Question.Validity asked) {
    for (var suspension : asked.habilitation().suspensions()) {
      if (suspension.span().contains(asked.day())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRenewable(Question.RenewalGrant asked) {
    return asked.habilitation().termination() == null;
  }

  private static boolean isWithinBounds(Question.RenewalGrant asked) {
    return asked.months() >= 1 && asked.months() <= asked.line().renewalMonths();
  }

  private static boolean isGranted(Question.RenewalGrant asked) {
    return isRenewable(asked) && isWithinBounds(asked) && !asked.end().isBefore(asked.start());
  }
}
