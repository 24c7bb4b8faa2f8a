package fr.forprev.domain.session;

import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.trainer.TrainerCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A session that the entity is entering.
 *
 * @param trainer the trainer who passed the check for the present end date, or null
 * @param comment what the trainer said when he returned it, or null
 */
public record Draft(
    SessionHeader header,
    DraftContent content,
    @Nullable PersonId trainer,
    @Nullable String comment)
    implements CertificationSession {

  static Draft of(SessionHeader header, Declaration declaration, @Nullable String comment) {
    return new Draft(header, DraftContent.of(declaration), declaration.trainer(), comment);
  }

  /** The first save (SES-02, SES-03): refused as {@link #save} is. */
  public static Decision<Draft> open(
      SessionHeader header, DraftContent content, DeclarationFacts facts, Act act) {
    return Decision.of(
        new DraftRules(content, facts, act.today()).obstacles(),
        () -> new Draft(header, content, null, null));
  }

  /**
   * Replaces what was entered. When the end date changes, today must lie within the windows of both
   * dates (SES-02); a new date, dispositif or level voids the trainer check (SES-03).
   */
  public Decision<Draft> save(DraftContent next, DeclarationFacts facts, Act act) {
    List<Reason> reasons = new ArrayList<>();
    if (!next.endDate().equals(endDate())) {
      EntryWindow.obstacle(endDate(), act.today()).ifPresent(reasons::add);
    }
    reasons.addAll(new DraftRules(next, facts, act.today()).obstacles());
    boolean sameNeed =
        next.endDate().equals(endDate()) && next.dispositifLevel().equals(dispositifLevel());
    return Decision.of(
        reasons.stream().map(reason -> withinBoth(reason, next)).toList(),
        () -> new Draft(header.changedBy(act), next, sameNeed ? trainer : null, comment));
  }

  /** A wait for the window of one date is of no use once that of the other is over (SES-02). */
  private Reason withinBoth(Reason reason, DraftContent next) {
    return reason.within(EntryWindow.of(endDate())).within(EntryWindow.of(next.endDate()));
  }

  /** Places the trainer of a check on the draft; a check that failed removes the former one. */
  public Decision<Draft> designate(TrainerCheck check, Act act) {
    return Decision.of(
        EntryWindow.obstacle(endDate(), act.today()).stream().toList(),
        () ->
            new Draft(
                header.changedBy(act),
                content,
                check.trainer() == null ? null : check.trainer().id(),
                comment));
  }

  /**
   * Sends the draft to its trainer: complete (SES-02, SES-04, SES-05, SES-10), with trainees who
   * are who they are said to be where trainers are certified (SES-10), with one trainer (SES-24)
   * whose four tests pass again (SES-08), nobody twice (SES-12), habilitation in force on the end
   * date (HAB-01). All reasons come together; unusual ages and sizes are remarks.
   *
   * @param recheck the four tests of the designated trainer, run now; ignored when there is none
   */
  public Decision<WithTrainer> submit(
      DeclarationFacts facts, @Nullable TrainerCheck recheck, Act act) {
    DraftRules rules = new DraftRules(content, facts, act.today());
    List<Reason> reasons = new ArrayList<>(rules.obstacles());
    reasons.addAll(rules.missing());
    reasons.addAll(rules.trainees().unmatched(facts.known()));
    reasons.addAll(rules.trainees().twice());
    if (trainer == null || recheck == null) {
      reasons.add(Reason.of(Rule.SES_24, Unblock.never()));
    } else {
      recheck.whyNot().ifPresent(reasons::add);
      if (recheck.trainer() != null) {
        reasons.addAll(rules.trainees().trainerAmong(recheck.trainer()));
      }
    }
    List<Remark> warnings = rules.dispositif().map(rules.trainees()::warnings).orElse(List.of());
    return Decision.of(reasons, () -> new WithTrainer(header.changedBy(act), declaration()))
        .with(warnings);
  }

  private Declaration declaration() {
    return new Declaration(
        dispositifLevel(),
        endDate(),
        Objects.requireNonNull(content.certificate()),
        Objects.requireNonNull(content.place()),
        Objects.requireNonNull(content.kind()),
        Objects.requireNonNull(trainer),
        content.trainees().stream().map(entry -> entry.complete().orElseThrow()).toList());
  }

  @Override
  public SessionState state() {
    return SessionState.DRAFT;
  }

  @Override
  public DispositifLevel dispositifLevel() {
    return content.dispositifLevel();
  }

  @Override
  public LocalDate endDate() {
    return content.endDate();
  }

  @Override
  public DraftContent entered() {
    return content;
  }

  @Override
  public Optional<PersonId> designatedTrainer() {
    return Optional.ofNullable(trainer);
  }
}
