package fr.forprev.domain.caisse;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

@Verifies({Rule.GEO_01, Rule.GEO_02, Rule.GEO_03})
class RoutingPropertyTest {

  private static final Caisses CAISSES = BundledCaisses.caisses();

  @Property
  void whateverIsTypedHasAnAnswer(@ForAll @StringLength(max = 8) String typed) {
    assertThat(Routing.of(typed, CAISSES)).isNotNull();
  }

  @Test
  void everyCodeOfFiveDigitsLeadsSomewhere() {
    Map<String, Long> counted =
        IntStream.range(0, 100_000)
            .mapToObj(number -> String.format(Locale.ROOT, "%05d", number))
            .map(code -> shown(Routing.of(code, CAISSES)))
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));

    assertThat(counted)
        .isEqualTo(
            DecisionTable.rowsOf("caisse/counts.txt").stream()
                .collect(
                    Collectors.toMap(
                        (Row row) -> row.text("mène à"), row -> (long) row.number("codes"))));
  }

  private static String shown(Routing routing) {
    if (routing instanceof Routing.ToCaisse to) {
      return to.caisse().code().value();
    }
    return routing instanceof Routing.ManualQueue ? "file de l'INRS" : "pas un code postal";
  }
}
