package example.rules;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Unblock;

/** A refusal in words: the sentence of the rule, filled with the facts that ran into it. */
final class Words {

  private Words() {}

  static String of(Reason reason) {
    String sentence = reason.rule().sentenceFor(reason.facts()).orElseThrow();
    for (Fact fact : reason.facts()) {
      sentence = sentence.replace("{" + fact.name() + "}", of(fact));
    }
    return reason.rule().id() + " : " + sentence + " " + ending(reason.unblock());
  }

  private static String of(Fact fact) {
    if (fact instanceof Fact.Day day) {
      return day.day().toString();
    }
    if (fact instanceof Fact.Span span) {
      return "du " + span.span().first() + " au " + span.span().last();
    }
    if (fact instanceof Fact.Count count) {
      return Long.toString(count.count());
    }
    return fact instanceof Fact.Text text ? text.text() : ((Fact.Reference) fact).reference();
  }

  private static String ending(Unblock unblock) {
    if (unblock instanceof Unblock.Wait wait) {
      return "Possible à partir du " + wait.from() + ".";
    }
    return unblock instanceof Unblock.Ask ask
        ? "À demander : " + ask.role() + "."
        : "Attendre n'y changera rien.";
  }
}
