package fr.forprev.domain.takeover;

import static fr.forprev.domain.rule.Fact.count;
import static fr.forprev.domain.rule.Fact.day;
import static fr.forprev.domain.rule.Fact.reference;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.trainer.TrainerCertification;
import fr.forprev.domain.trainer.TrainerRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A trainer's profile in Forprev 1.
 *
 * @param person with his number, and the other roles that he keeps; not that of a trainer, which is
 *     what is decided
 * @param certificates all of his, ended ones included
 */
public record FormerTrainer(Person person, List<FormerCertificate> certificates) implements Former {

  /** Keeps an unmodifiable copy; refuses a person with the trainer role: its caller has a bug. */
  public FormerTrainer {
    certificates = List.copyOf(certificates);
    if (person.has(Role.TRAINER)) {
      throw new IllegalArgumentException("a trainer taken over already: " + person.number());
    }
  }

  @Override
  public Key key() {
    return new Key(Kind.TRAINER, person.number().value());
  }

  /** What becomes of the profile: the certificate that ends last decides; without any, lost. */
  public ProfileClass profile() {
    return lastDay().map(ProfileClass::of).orElse(ProfileClass.LOST);
  }

  /**
   * What is taken over of this profile, and what is left. Refused under MIG-01 when the last
   * certificate ended by 31 December 2021 and no other role is kept: the number is lost then, and
   * never used again.
   */
  public Decision<TakenOverTrainer> takenOver() {
    return switch (profile()) {
      case LOST ->
          person.profiles().isEmpty()
              ? Decision.refused(lost("forprevNumber"))
              : Decision.granted(
                  new TakenOverTrainer(
                      new TrainerRecord(person, List.of()), List.of(lost("keptNumber"))));
      case WITHOUT_ROLE ->
          Decision.granted(taken(person, List.of(withoutRole())))
              .with(
                  List.of(
                      Remark.of(
                          Rule.MIG_02,
                          number("keptNumber"),
                          count("obsolete", certifications().size()))));
      case KEPT ->
          Decision.granted(taken(person.gaining(Role.TRAINER, new Scope.Own()), List.of()))
              .with(List.of(Remark.of(Rule.MIG_03, keptUntil().toArray(Fact[]::new))));
    };
  }

  private TakenOverTrainer taken(Person kept, List<Reason> left) {
    List<Reason> all = new ArrayList<>(left);
    certificates.forEach(certificate -> certificate.obstacle().ifPresent(all::add));
    return new TakenOverTrainer(new TrainerRecord(kept, certifications()), all);
  }

  private List<TrainerCertification> certifications() {
    return certificates.stream()
        .filter(certificate -> certificate.obstacle().isEmpty())
        .map(FormerCertificate::certification)
        .toList();
  }

  private Reason lost(String name) {
    return lastDay()
        .map(end -> Reason.of(Rule.MIG_01, Unblock.never(), number(name), day("lastEnd", end)))
        .orElseGet(() -> Reason.of(Rule.MIG_01, Unblock.never(), number(name)));
  }

  private Reason withoutRole() {
    return Reason.of(
        Rule.MIG_02,
        Unblock.ask(Role.TRAINER),
        number("forprevNumber"),
        day("lastEnd", lastDay().orElseThrow()));
  }

  private List<Fact> keptUntil() {
    return lastDay()
        .filter(end -> !end.equals(LocalDate.MAX))
        .map(end -> List.of(number("forprevNumber"), day("lastEnd", end)))
        .orElseGet(() -> List.of(number("forprevNumber")));
  }

  private Optional<LocalDate> lastDay() {
    return certificates.stream().map(FormerCertificate::lastDay).max(LocalDate::compareTo);
  }

  private Fact number(String name) {
    return reference(name, person.number());
  }
}
