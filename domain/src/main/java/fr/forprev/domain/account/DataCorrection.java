package fr.forprev.domain.account;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * USR-02: a correction of what an account says of a person.
 *
 * @param identity the identity as it shall be; the present one when it shall not change
 * @param email the e-mail as it shall be, which other persons may have too; the present one when it
 *     shall not change
 * @param reason what was asked of the hotline and by whom, or that the e-mail reaches nobody; null
 *     or blank when the person changes his own e-mail
 */
public record DataCorrection(Identity identity, String email, @Nullable String reason) {

  /**
   * A correction that was made: its trace.
   *
   * @param before the person as he was
   * @param after the same, corrected
   * @param reason why, stripped; null when the person changed his own e-mail
   */
  public record Corrected(Person before, Person after, @Nullable String reason) {

    /** What was changed: at least one of the two that can be. */
    public Set<PersonalData> changed() {
      return new DataCorrection(after.identity(), after.email(), reason).changedIn(before);
    }

    /** Who it was, what it became, and why: as the trace keeps it, in French. */
    public String trace() {
      String what =
          changed().stream()
              .map(data ->
                  "%s : « %s » au lieu de « %s »"
                      .formatted(data.label(), data.of(after), data.of(before)))
              .collect(Collectors.joining(" ; "));
      return reason == null ? what : what + " ; motif : " + reason;
    }
  }

  /**
   * Corrects {@code person}. Refused for what {@code actor} may not change, without a reason where
   * support corrects, when support would correct its own identity or the e-mail of who holds an
   * internal role, and when nothing would change; a change of case or accent is one.
   */
  public Decision<Corrected> of(Person person, Actor actor) {
    Set<PersonalData> changed = changedIn(person);
    List<Reason> reasons = new ArrayList<>();
    if (changed.isEmpty()) {
      PersonalData.EMAIL.obstacle(actor, person.id()).ifPresent(reasons::add);
    }
    changed.forEach(data -> data.obstacle(actor, person.id()).ifPresent(reasons::add));
    if (reasons.isEmpty() && changed.isEmpty()) {
      reasons.add(
          Reason.of(Rule.USR_02, Unblock.never(), Fact.reference("unchanged", person.number())));
    }
    boolean own = actor.person().equals(person.id());
    if (reasons.isEmpty() && actor.role() == Role.SUPPORT) {
      obstacleToSupport(person, own, changed).ifPresent(reasons::add);
    }
    String why = reason == null || reason.isBlank() ? null : reason.strip();
    if (reasons.isEmpty() && why == null && !(own && changed.equals(Set.of(PersonalData.EMAIL)))) {
      reasons.add(withoutReason(changed));
    }
    return Decision.of(
        reasons.stream().distinct().toList(),
        () ->
            new Corrected(
                person,
                new Person(person.id(), person.number(), identity, email, person.profiles()),
                why));
  }

  /** Support corrects others; an internal account it does not lead to another mailbox. */
  private static Optional<Reason> obstacleToSupport(
      Person person, boolean own, Set<PersonalData> changed) {
    if (own && changed.contains(PersonalData.IDENTITY)) {
      return Optional.of(
          Reason.of(
              Rule.USR_02,
              Unblock.ask(Role.SUPPORT),
              Fact.reference("ownAccount", person.number())));
    }
    return !own && changed.contains(PersonalData.EMAIL) && person.needsSecondFactor()
        ? Optional.of(
            Reason.of(
                Rule.USR_02,
                Unblock.ask(Role.INRS),
                Fact.reference("internalAccount", person.number())))
        : Optional.empty();
  }

  private Set<PersonalData> changedIn(Person person) {
    Set<PersonalData> changed = EnumSet.noneOf(PersonalData.class);
    if (!identity.equals(person.identity())) {
      changed.add(PersonalData.IDENTITY);
    }
    if (!email.equals(person.email())) {
      changed.add(PersonalData.EMAIL);
    }
    return changed;
  }

  private static Reason withoutReason(Set<PersonalData> changed) {
    return Reason.of(
        Rule.USR_02,
        Unblock.never(),
        Fact.text(
            "correctedData",
            changed.stream().map(PersonalData::label).collect(Collectors.joining(" et "))),
        Fact.text("missing", "le motif de la demande"));
  }
}
