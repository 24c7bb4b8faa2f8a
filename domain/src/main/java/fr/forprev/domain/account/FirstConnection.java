package fr.forprev.domain.account;

import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * USR-03: what the first connection still asks of a person. Derived from what he is and has chosen
 * at each sign-in, so that who becomes a trainer later meets the question of the caisse then.
 *
 * @param asked what is still asked, in the order of the screen; empty when it is done
 */
public record FirstConnection(List<Question> asked) {

  /** A question of the first connection. */
  public enum Question {
    /** Whether the data of the account are right. */
    DATA("vérifier vos données personnelles", "la vérification de vos données personnelles"),
    /** Which families of messages come by e-mail too. */
    EMAILS("choisir vos préférences d'e-mail", "vos préférences d'e-mail"),
    /** On which caisse a trainer depends. */
    CAISSE("choisir votre caisse de rattachement", "votre caisse de rattachement");

    private final String act;
    private final String answer;

    Question(String act, String answer) {
      this.act = act;
      this.answer = answer;
    }
  }

  /** Keeps an unmodifiable copy of the questions. */
  public FirstConnection {
    asked = List.copyOf(asked);
  }

  /** What is still asked of {@code person} with those settings; the caisse of trainers only. */
  public static FirstConnection of(Person person, AccountSettings settings) {
    List<Question> asked = new ArrayList<>();
    if (!settings.dataChecked()) {
      asked.add(Question.DATA);
    }
    if (settings.emails() == null) {
      asked.add(Question.EMAILS);
    }
    if (person.has(Role.TRAINER) && settings.caisse() == null) {
      asked.add(Question.CAISSE);
    }
    return new FirstConnection(asked);
  }

  /** Whether nothing is asked any more. */
  public boolean isDone() {
    return asked.isEmpty();
  }

  /** Why nothing but the answers and signing out is possible yet; empty when it is done. */
  public Optional<Reason> obstacle() {
    return isDone()
        ? Optional.empty()
        : Optional.of(
            new Reason(
                Rule.USR_03,
                List.of(Fact.text("stillAsked", words(asked, question -> question.act))),
                Unblock.never(),
                true));
  }

  /**
   * The settings of {@code person} once he answered {@code answered}: at the first connection and
   * for every change after it. What is not answered stays as it was. Refused while an answer is
   * missing, all of them named, and for a caisse that does not exist.
   *
   * @param caisses the codes of all caisses
   */
  public static Decision<AccountSettings> answer(
      Person person, AccountSettings before, AccountSettings answered, Set<String> caisses) {
    AccountSettings after = before.with(answered);
    List<Reason> reasons = new ArrayList<>();
    FirstConnection left = of(person, after);
    if (!left.isDone()) {
      reasons.add(
          Reason.of(
              Rule.USR_03,
              Unblock.never(),
              Fact.text("missing", words(left.asked, question -> question.answer))));
    }
    if (answered.caisse() != null && !caisses.contains(answered.caisse())) {
      reasons.add(
          Reason.of(Rule.USR_03, Unblock.never(), Fact.text("unknownCaisse", answered.caisse())));
    }
    return Decision.of(reasons, () -> after);
  }

  private static String words(Collection<Question> questions, Function<Question, String> ofOne) {
    return questions.stream().map(ofOne).collect(Collectors.joining(", "));
  }
}
