package fr.forprev.adapters.web.session;

import fr.forprev.adapters.web.rule.ReasonBody;
import fr.forprev.adapters.web.rule.RemarkBody;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.trainer.TrainerCheck;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The four answers of SES-08; the trainer's name when all are yes, else the reason. */
record TrainerCheckBody(
    TrainerCheck.Answer exists,
    TrainerCheck.Answer hasRole,
    TrainerCheck.Answer qualified,
    TrainerCheck.Answer valid,
    boolean passed,
    @Nullable TrainerName trainer,
    @Nullable ReasonBody reason,
    List<RemarkBody> remarks) {

  record TrainerName(String surname, String firstName) {}

  static TrainerCheckBody of(TrainerCheck check, List<Remark> remarks) {
    return new TrainerCheckBody(
        check.exists(),
        check.hasRole(),
        check.qualified(),
        check.valid(),
        check.passed(),
        check.passed() ? name(check.trainer()) : null,
        check.whyNot().map(ReasonBody::of).orElse(null),
        RemarkBody.of(remarks));
  }

  private static @Nullable TrainerName name(@Nullable Person trainer) {
    if (trainer == null) {
      return null;
    }
    Identity identity = trainer.identity();
    return new TrainerName(identity.surname().text(), identity.firstName().text());
  }
}
