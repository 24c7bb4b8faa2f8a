package fr.forprev.domain.caisse;

import static fr.forprev.domain.rule.Answers.reasonOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies({Rule.GEO_01, Rule.GEO_02, Rule.GEO_03})
class RoutingTest {

  private static final Caisses CAISSES = BundledCaisses.caisses();

  static List<Row> codes() {
    return DecisionTable.rowsOf("caisse/routing.txt");
  }

  static List<Row> sharedCodes() {
    return DecisionTable.rowsOf("caisse/straddling.txt");
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aPostalCodeLeadsToItsCaisse(Row row) {
    String typed = row.text("code postal");

    assertThat(shown(Routing.of(typed, CAISSES)))
        .isEqualTo(row.text("département") + " | " + row.text("mène à"));
  }

  @ParameterizedTest
  @MethodSource("sharedCodes")
  @Verifies(Rule.GEO_04)
  void aCodeOfTwoCaissesTellsOfTheOther(Row row) {
    PostalCode code = new PostalCode(row.text("code postal"));
    Departement other = new Departement(row.text("autre département"));
    Caisse otherCaisse = caisse(row.text("autre caisse"));

    Routing.ToCaisse routing = toCaisse(code);

    assertThat(routing)
        .isEqualTo(
            new Routing.ToCaisse(
                code,
                new Departement(row.text("département")),
                caisse(row.text("caisse")),
                new Routing.Shared(
                    new Straddling(code, routing.departement(), other, row.text("communes")),
                    otherCaisse)));
    assertThat(explained(routing).get(1))
        .isEqualTo(
            Remark.of(
                Rule.GEO_04,
                reference("postalCode", code),
                text("towns", row.text("communes")),
                reference("otherDepartement", other),
                text("otherCaisse", otherCaisse.name())));
  }

  @Test
  void theCaisseIsExplained() {
    assertThat(explained(toCaisse(new PostalCode("97133"))))
        .containsExactly(
            Remark.of(
                Rule.GEO_02,
                reference("postalCode", "97133"),
                reference("departement", "977"),
                text("caisse", "CGSS Guadeloupe")));
  }

  @Test
  void theQueueIsExplained() {
    assertThat(Routing.of("98800", CAISSES))
        .isInstanceOfSatisfying(
            Routing.ManualQueue.class,
            queue ->
                assertThat(remarksOf(Decision.granted(queue).with(queue.explained())))
                    .containsExactly(
                        Remark.of(
                            Rule.GEO_03,
                            reference("postalCode", "98800"),
                            reference("departement", "988"))));
  }

  @Test
  void fiveDigitsThatLeadNowhereAreNamed() {
    assertThat(notACode("96000"))
        .isEqualTo(
            Reason.of(
                Rule.GEO_01,
                Unblock.never(),
                reference("postalCode", "96000"),
                text("firstDigits", "96")));
  }

  @Test
  void whatDoesNotHaveFiveDigitsIsNotRepeated() {
    assertThat(notACode("Rennes")).isEqualTo(Reason.of(Rule.GEO_01, Unblock.never()));
  }

  private static String shown(Routing routing) {
    if (routing instanceof Routing.ToCaisse to) {
      return to.departement() + " | " + to.caisse().code();
    }
    return routing instanceof Routing.ManualQueue queue
        ? queue.departement() + " | file de l'INRS"
        : "- | pas un code postal";
  }

  private static Reason notACode(String typed) {
    return reasonOf(
        Optional.of(Routing.of(typed, CAISSES))
            .map(Routing.NotAPostalCode.class::cast)
            .map(Routing.NotAPostalCode::reason));
  }

  private static Routing.ToCaisse toCaisse(PostalCode code) {
    return (Routing.ToCaisse) Routing.of(code, CAISSES);
  }

  private static List<Remark> explained(Routing.ToCaisse routing) {
    return remarksOf(Decision.granted(routing).with(routing.explained()));
  }

  private static Caisse caisse(String code) {
    return CAISSES.find(new CaisseCode(code)).orElseThrow();
  }
}
