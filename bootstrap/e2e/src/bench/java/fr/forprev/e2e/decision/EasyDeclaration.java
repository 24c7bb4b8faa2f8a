package fr.forprev.e2e.decision;

import static fr.forprev.domain.rule.Rule.HAB_01;
import static fr.forprev.domain.rule.Rule.SES_02;
import static fr.forprev.domain.rule.Rule.SES_03;
import static fr.forprev.domain.rule.Rule.SES_04;
import static fr.forprev.domain.rule.Rule.SES_05;
import static fr.forprev.domain.rule.Rule.SES_08;
import static fr.forprev.domain.rule.Rule.SES_09;
import static fr.forprev.domain.rule.Rule.SES_10;
import static fr.forprev.domain.rule.Rule.SES_11;
import static fr.forprev.domain.rule.Rule.SES_12;
import static fr.forprev.domain.rule.Rule.SES_24;
import static fr.forprev.domain.rule.Rule.TRA_02;

import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.organisation.TrainingSite;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.e2e.decision.Question.Declaration;
import fr.forprev.e2e.decision.Question.Declaration.Line;
import java.time.LocalDate;
import java.util.function.Predicate;

/** The rules of a declaration for Easy Rules: those of {@code declaration.drl}. */
final class EasyDeclaration {

  private final EasyRules<Declaration> rules = new EasyRules<>();

  private EasyDeclaration() {}

  static EasyRules<Declaration> rules() {
    EasyDeclaration declaration = new EasyDeclaration();
    declaration.session();
    declaration.place();
    declaration.trainees();
    declaration.trainer();
    declaration.remarks();
    return declaration.rules;
  }

  private void session() {
    rules
        .refusing(SES_02, EasyDeclaration::isOutOfWindow)
        .refusing(
            SES_02, asked -> asked.draft().content().kind() == null || asked.lines().isEmpty())
        .refusing(SES_03, asked -> !hasHabilitation(asked))
        .refusing(HAB_01, asked -> hasHabilitation(asked) && !hasHabilitationInForce(asked))
        .refusing(SES_03, asked -> asked.line() == null)
        .refusing(SES_04, asked -> asked.draft().content().certificate() == null)
        .refusing(
            SES_04,
            asked -> asked.draft().content().certificate() != null && !isOfTheSession(asked))
        .refusing(SES_04, asked -> isOfTheSession(asked) && !asked.certificate().isComplete());
  }

  private void place() {
    rules
        .refusing(SES_05, asked -> asked.draft().content().place() == null)
        .refusing(
            SES_05,
            asked ->
                asked.draft().content().place() != null
                    && isOnSite(asked) != Conditions.isOnPlatform(asked.line()))
        .refusing(
            SES_05,
            asked ->
                Conditions.isOnPlatform(asked.line())
                    && isOnSite(asked)
                    && !hasSuitableSite(asked));
  }

  private void trainees() {
    rules
        .refusingEach(
            SES_10, asked -> count(asked, line -> line.entry().isMisborn(asked.draft().endDate())))
        .refusingEach(
            SES_10,
            asked ->
                certifiesTrainers(asked) ? 0 : count(asked, line -> line.entry().number() != null))
        .refusingEach(SES_10, asked -> count(asked, line -> isIncomplete(line.entry(), asked)))
        .refusingEach(
            SES_10,
            asked ->
                certifiesTrainers(asked)
                    ? count(
                        asked, line -> Conditions.isUnmatched(line.entry(), asked.facts().known()))
                    : 0)
        .refusingEach(SES_12, EasyDeclaration::pairs);
  }

  private void trainer() {
    rules
        .refusing(SES_24, asked -> !isChecked(asked))
        .refusing(SES_08, asked -> isChecked(asked) && !isTrainer(asked))
        .refusing(SES_09, asked -> isChecked(asked) && isTrainer(asked) && !isQualified(asked))
        .refusing(
            TRA_02,
            asked ->
                isChecked(asked)
                    && isTrainer(asked)
                    && isQualified(asked)
                    && !isQualifiedOnTheEnd(asked))
        .refusingEach(
            SES_12,
            asked ->
                isChecked(asked) && isTrainer(asked) && isQualifiedOnTheEnd(asked)
                    ? count(
                        asked, line -> Conditions.isTrainer(line.entry(), asked.trainer().person()))
                    : 0);
  }

  private void remarks() {
    rules
        .remarkingEach(
            SES_10,
            asked ->
                asked.line() == null
                    ? 0
                    : count(
                        asked,
                        line -> line.entry().unusualAge(asked.draft().endDate()).isPresent()))
        .remarking(
            SES_11,
            asked ->
                asked.line() != null
                    && asked.line().minimumTrainees() != null
                    && asked.lines().size() < asked.line().minimumTrainees())
        .remarking(
            SES_11,
            asked ->
                asked.line() != null
                    && asked.line().maximumTrainees() != null
                    && asked.lines().size() > asked.line().maximumTrainees());
  }

  private static boolean isOutOfWindow(Declaration asked) {
    LocalDate end = asked.draft().endDate();
    return asked.act().today().isBefore(end.minusMonths(3))
        || asked.act().today().isAfter(end.plusMonths(3));
  }

  private static boolean hasHabilitation(Declaration asked) {
    for (Habilitation held : asked.facts().habilitations().all()) {
      if (held.dispositifLevel().equals(asked.draft().dispositifLevel())) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasHabilitationInForce(Declaration asked) {
    for (Habilitation held : asked.facts().habilitations().all()) {
      if (held.dispositifLevel().equals(asked.draft().dispositifLevel())
          && held.isInForceOn(asked.draft().endDate())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfTheSession(Declaration asked) {
    return asked.certificate() != null
        && asked.certificate().dispositifLevel().equals(asked.draft().dispositifLevel());
  }

  private static boolean isOnSite(Declaration asked) {
    return Conditions.isOnSite(asked.draft().content().place());
  }

  private static boolean hasSuitableSite(Declaration asked) {
    for (TrainingSite site : asked.facts().sites()) {
      if (Conditions.suits(site, asked)) {
        return true;
      }
    }
    return false;
  }

  private static boolean certifiesTrainers(Declaration asked) {
    return asked.draft().dispositifLevel().level().certifiesTrainers();
  }

  private static boolean isIncomplete(TraineeEntry entry, Declaration asked) {
    return entry.surname() == null
        || entry.firstName() == null
        || entry.birthDate() == null
        || (entry.email() == null && certifiesTrainers(asked));
  }

  private static boolean isChecked(Declaration asked) {
    return asked.draft().trainer() != null && asked.trainer() != null && asked.line() != null;
  }

  private static boolean isTrainer(Declaration asked) {
    return asked.trainer().person().has(Role.TRAINER);
  }

  private static boolean isQualified(Declaration asked) {
    for (TrainerCertification held : asked.trainer().certifications()) {
      if (Conditions.qualifies(held, asked)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isQualifiedOnTheEnd(Declaration asked) {
    for (TrainerCertification held : asked.trainer().certifications()) {
      if (Conditions.qualifies(held, asked) && held.covers(asked.draft().endDate())) {
        return true;
      }
    }
    return false;
  }

  /** The trainees of whom {@code condition} is true. */
  private static int count(Declaration asked, Predicate<Line> condition) {
    int count = 0;
    for (Line line : asked.lines()) {
      if (condition.test(line)) {
        count++;
      }
    }
    return count;
  }

  /** The pairs of trainees who are one person. */
  private static int pairs(Declaration asked) {
    int pairs = 0;
    for (Line second : asked.lines()) {
      pairs +=
          count(
              asked,
              first -> first.number() < second.number() && first.entry().isSameAs(second.entry()));
    }
    return pairs;
  }
}
