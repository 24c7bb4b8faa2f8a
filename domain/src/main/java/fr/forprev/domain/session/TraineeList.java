package fr.forprev.domain.session;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.DispositifLine;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.trainer.KnownPersons;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** SES-10 to SES-12 over the trainees of a draft; a line is a trainee's place in it, from 1. */
record TraineeList(List<TraineeEntry> entries, Level level, LocalDate endDate) {

  /** SES-10: a birth date that does not precede the end date. */
  List<Reason> misborn() {
    List<Reason> reasons = new ArrayList<>();
    for (int line = 1; line <= entries.size(); line++) {
      if (entry(line).isMisborn(endDate)) {
        reasons.add(
            Reason.of(Rule.SES_10, Unblock.never(), count("line", line), day("endDate", endDate)));
      }
    }
    return reasons;
  }

  /** SES-10: a Forprev number where no trainee has one. */
  List<Reason> numbered() {
    List<Reason> reasons = new ArrayList<>();
    for (int line = 1; line <= entries.size() && !level.certifiesTrainers(); line++) {
      if (entry(line).number() != null) {
        reasons.add(
            Reason.of(
                Rule.SES_10, Unblock.never(), count("line", line), count("level", level.number())));
      }
    }
    return reasons;
  }

  /** SES-10: in a session that certifies trainers, whose number and identity do not agree. */
  List<Reason> unmatched(KnownPersons known) {
    List<Reason> reasons = new ArrayList<>();
    for (int line = 1; line <= entries.size() && level.certifiesTrainers(); line++) {
      Fact where = count("line", line);
      entry(line)
          .complete()
          .flatMap(trainee -> known.obstacle(trainee.number(), trainee.identity(), where))
          .ifPresent(reasons::add);
    }
    return reasons;
  }

  /** SES-10: what each trainee still lacks. */
  List<Reason> incomplete() {
    List<Reason> reasons = new ArrayList<>();
    for (int line = 1; line <= entries.size(); line++) {
      List<String> missing = entry(line).missing(level);
      if (!missing.isEmpty()) {
        reasons.add(
            Reason.of(
                Rule.SES_10,
                Unblock.never(),
                count("line", line),
                text("missing", String.join(", ", missing))));
      }
    }
    return reasons;
  }

  /** SES-12: the same trainee twice. */
  List<Reason> twice() {
    List<Reason> reasons = new ArrayList<>();
    for (int second = 2; second <= entries.size(); second++) {
      for (int first = 1; first < second; first++) {
        if (entry(first).isSameAs(entry(second))) {
          reasons.add(
              Reason.of(
                  Rule.SES_12, Unblock.never(), count("first", first), count("second", second)));
        }
      }
    }
    return reasons;
  }

  /** SES-12: the trainer among the trainees. */
  List<Reason> trainerAmong(Person trainer) {
    List<Reason> reasons = new ArrayList<>();
    for (int line = 1; line <= entries.size(); line++) {
      if (isTrainer(entry(line), trainer)) {
        reasons.add(Reason.of(Rule.SES_12, Unblock.never(), count("line", line)));
      }
    }
    return reasons;
  }

  /** SES-10 and SES-11: unusual ages and an unusual size of the group. */
  List<Remark> warnings(DispositifLine dispositif) {
    List<Remark> remarks = new ArrayList<>();
    for (int line = 1; line <= entries.size(); line++) {
      OptionalInt age = entry(line).unusualAge(endDate);
      if (age.isPresent()) {
        remarks.add(Remark.of(Rule.SES_10, count("line", line), count("age", age.getAsInt())));
      }
    }
    int size = entries.size();
    Integer minimum = dispositif.minimumTrainees();
    if (minimum != null && size < minimum) {
      remarks.add(Remark.of(Rule.SES_11, count("trainees", size), count("minimum", minimum)));
    }
    Integer maximum = dispositif.maximumTrainees();
    if (maximum != null && size > maximum) {
      remarks.add(Remark.of(Rule.SES_11, count("trainees", size), count("maximum", maximum)));
    }
    return remarks;
  }

  private TraineeEntry entry(int line) {
    return entries.get(line - 1);
  }

  private static boolean isTrainer(TraineeEntry entry, Person trainer) {
    if (entry.number() != null) {
      return entry.number().equals(trainer.number());
    }
    return entry.complete().filter(it -> it.identity().sameAs(trainer.identity())).isPresent();
  }
}
