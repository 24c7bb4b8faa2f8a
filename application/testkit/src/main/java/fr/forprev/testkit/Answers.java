package fr.forprev.testkit;

import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import java.util.List;
import java.util.regex.Pattern;

/** Takes from a decision the one case that a test expects. */
public final class Answers {

  /** A placeholder, or a date as machines write it. */
  private static final Pattern UNSAID = Pattern.compile("[{}]|[0-9]{4}-[0-9]{2}-[0-9]{2}");

  private Answers() {}

  /**
   * The value granted; fails with the French sentences of a refusal, and when a remark cannot be
   * said in French with all its facts.
   */
  public static <T> T granted(Decision<T> decision) {
    return decision.fold(
        granted -> {
          granted.remarks().stream().map(FrenchText::sentence).forEach(Answers::mustBeFrench);
          return granted.value();
        },
        refused -> {
          throw new AssertionError(
              "refused: " + refused.reasons().stream().map(FrenchText::sentence).toList());
        });
  }

  /**
   * The reasons of the refusal; fails with the value when it was granted, and when a reason cannot
   * be said in French with all its facts.
   */
  public static List<Reason> refused(Decision<?> decision) {
    return decision.fold(
        granted -> {
          throw new AssertionError("granted: " + granted.value());
        },
        refused -> {
          refused.reasons().stream().map(Answers::said).forEach(Answers::mustBeFrench);
          return refused.reasons();
        });
  }

  private static String said(Reason reason) {
    return FrenchText.sentence(reason) + " " + FrenchText.ending(reason.unblock());
  }

  private static void mustBeFrench(String said) {
    if (UNSAID.matcher(said).find()) {
      throw new AssertionError("a fact is left out, or a date is not in French: " + said);
    }
  }
}
