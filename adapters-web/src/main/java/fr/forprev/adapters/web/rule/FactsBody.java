package fr.forprev.adapters.web.rule;

import fr.forprev.domain.rule.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Facts on the wire: by name, a day in ISO 8601, a run of days, a number or a text. */
public final class FactsBody {

  private FactsBody() {}

  /** The facts by name, in order. */
  public static Map<String, Object> of(List<Fact> facts) {
    Map<String, Object> body = new LinkedHashMap<>();
    facts.forEach(fact -> body.put(fact.name(), value(fact)));
    return body;
  }

  private static Object value(Fact fact) {
    return switch (fact) {
      case Fact.Day day -> day.day();
      case Fact.Span span -> span.span();
      case Fact.Text text -> text.text();
      case Fact.Count count -> count.count();
      case Fact.Reference reference -> reference.reference();
    };
  }
}
