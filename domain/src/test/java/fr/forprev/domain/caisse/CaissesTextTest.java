package fr.forprev.domain.caisse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.data.BadLine;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaissesTextTest {

  private static final String HEADER = "departement,code_caisse,nom_caisse,type";
  private static final String SHARED = "postal_code,departement,other_departement,towns";
  private static final String AIN = "01,CARSAT_RHONE_ALPES,Carsat Rhône-Alpes,CARSAT";
  private static final String LOIRE = "42,CARSAT_RHONE_ALPES,Carsat Rhône-Alpes,CARSAT";
  private static final String JURA = "39,CARSAT_BFC,Carsat Bourgogne-Franche-Comté,CARSAT";

  private static final Caisse RHONE_ALPES =
      new Caisse(new CaisseCode("CARSAT_RHONE_ALPES"), "Carsat Rhône-Alpes", CaisseType.CARSAT);
  private static final Caisse BOURGOGNE =
      new Caisse(new CaisseCode("CARSAT_BFC"), "Carsat Bourgogne-Franche-Comté", CaisseType.CARSAT);

  @Test
  void goodLinesMakeTheCaisses() {
    assertThat(parse(List.of(HEADER, AIN, LOIRE, JURA), List.of(SHARED, "01410,01,39,Lajoux")))
        .isEqualTo(
            new CaissesText.Parsed.Read(
                new Caisses(
                    List.of(
                        territory("01", RHONE_ALPES),
                        territory("42", RHONE_ALPES),
                        territory("39", BOURGOGNE)),
                    List.of(
                        new Straddling(
                            new PostalCode("01410"),
                            new Departement("01"),
                            new Departement("39"),
                            "Lajoux")))));
  }

  @Test
  void allBadLinesAreReportedTogether() {
    assertThat(
            parse(
                List.of(
                    HEADER,
                    "20,CARSAT_SUD_EST,Carsat Sud-Est,CARSAT",
                    AIN,
                    AIN,
                    "42,CARSAT_RHONE_ALPES,Carsat Rhone-Alpes,CARSAT",
                    "42,CARSAT_RHONE_ALPES,Carsat Rhône-Alpes,CRAMIF",
                    "75,cramif,Cramif,CRAMIF",
                    "77,CRAMIF,,CRAMIF",
                    "78,CRAMIF,Cramif,CPAM",
                    LOIRE,
                    JURA),
                List.of(
                    SHARED,
                    "01410,42,39,Lajoux",
                    "01410,01,01,Lajoux",
                    "01410,01,42,Lajoux",
                    "01410,01,98,Lajoux",
                    "01410,01,95,Lajoux",
                    "1410,01,39,Lajoux",
                    "01410,01,39,",
                    "01410,01,39,Lajoux",
                    "01410,01,39,Lajoux")))
        .isEqualTo(
            new CaissesText.Parsed.Unreadable(
                Stream.concat(
                        bad(
                            "caisses.csv",
                            "2 departement cannot be \"20\"",
                            "4 same departement as a line above",
                            "5 CARSAT_RHONE_ALPES has another name or type above",
                            "6 CARSAT_RHONE_ALPES has another name or type above",
                            "7 code_caisse cannot be \"cramif\"",
                            "8 nom_caisse cannot be \"\"",
                            "9 type cannot be \"CPAM\""),
                        bad(
                            "straddling.csv",
                            "2 01410 does not lead to 42",
                            "3 01410 straddles one département",
                            "4 42 leads to no other caisse",
                            "5 other_departement cannot be \"98\"",
                            "6 95 leads to no other caisse",
                            "7 postal_code cannot be \"1410\"",
                            "8 towns cannot be \"\"",
                            "10 same postal_code as a line above"))
                    .toList()));
  }

  @Test
  @Verifies(Rule.GEO_02)
  void theBundledCaissesAreReadWhole() {
    Caisses caisses = BundledCaisses.caisses();

    assertThat(BundledCaisses.text().parse()).isEqualTo(new CaissesText.Parsed.Read(caisses));
    assertThat(caisses.territories()).hasSize(103);
    assertThat(caisses.all()).hasSize(21).doesNotHaveDuplicates();
    assertThat(caisses.straddlings()).hasSize(6);
    assertThat(caisses.find(new CaisseCode("CSS_MAYOTTE")))
        .contains(new Caisse(new CaisseCode("CSS_MAYOTTE"), "CSS Mayotte", CaisseType.CSS));
    assertThat(caisses.find(new CaisseCode("CARSAT_CORSE"))).isEmpty();
  }

  @Test
  void aDepartementHasOneCaisse() {
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new Caisses(
                List.of(territory("01", RHONE_ALPES), territory("01", BOURGOGNE)), List.of()));
  }

  private static CaissesText.Parsed parse(List<String> caisses, List<String> straddling) {
    return new CaissesText(caisses, straddling).parse();
  }

  private static Caisses.Territory territory(String departement, Caisse caisse) {
    return new Caisses.Territory(new Departement(departement), caisse);
  }

  private static Stream<BadLine> bad(String file, String... lines) {
    return Stream.of(lines)
        .map(line -> line.split(" ", 2))
        .map(parts -> new BadLine(file, Integer.parseInt(parts[0]), parts[1]));
  }
}
