package fr.forprev.adapters.web.rule;

import fr.forprev.application.rule.FrenchText;
import fr.forprev.domain.rule.Remark;
import java.util.List;
import java.util.Map;

/** What a positive answer adds, on the wire: a warning, or the explanation of a date. */
public record RemarkBody(String rule, String sentence, Map<String, Object> facts) {

  /** The remarks on the wire, in order. */
  public static List<RemarkBody> of(List<Remark> remarks) {
    return remarks.stream()
        .map(remark ->
            new RemarkBody(
                remark.rule().id(), FrenchText.sentence(remark), FactsBody.of(remark.facts())))
        .toList();
  }
}
