package fr.forprev.domain.dispositif;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.dispositifLevel;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.name.CharacterSet;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundledCatalogueTest {

  private static final Catalogue CATALOGUE = BundledCatalogue.catalogue();
  private static final Edition EDITION = CATALOGUE.on(day("2023-01-10"));

  @Test
  void isReadWhole() {
    assertThat(BundledCatalogue.text().parse()).isEqualTo(new CatalogueText.Parsed.Read(CATALOGUE));
    assertThat(CATALOGUE.dispositifs()).hasSize(42);
    assertThat(CATALOGUE.certificates()).hasSize(47);
  }

  @Test
  void hasFourteenDispositifsAtThreeLevels() {
    assertThat(CATALOGUE.dispositifs().stream().map(line -> line.dispositifLevel().dispositif()))
        .hasSize(42)
        .satisfies(codes -> assertThat(Stream.of(codes.toArray()).distinct()).hasSize(14));
    assertThat(CATALOGUE.dispositifs())
        .extracting(DispositifLine::dispositifLevel)
        .doesNotHaveDuplicates();
  }

  @Test
  void readsALineWhole() {
    assertThat(EDITION.dispositif(dispositifLevel("PRAPIBC", Level.ONE)))
        .contains(
            new DispositifLine(
                dispositifLevel("PRAPIBC", Level.ONE),
                "PRAP IBC",
                "Prévention des risques liés à l'activité physique - "
                    + "industrie, BTP, commerce, bureau",
                Level.TWO,
                false,
                4,
                10,
                60,
                60,
                null,
                null,
                "B: GH 55048076012, 55269194465, 70424544291 (24 mois, 14h, 4-10)"));
    assertThat(EDITION.certificate(new CertificateCode("SST-2")))
        .contains(
            new CertificateLine(
                new CertificateCode("SST-2"),
                SST_2,
                "Formateur SST",
                new Validity.Months(36),
                new Validity.Months(36),
                "SST-2",
                null,
                "A: cdss27.org formateur-sst (56h, MAC 21h, 5-10); "
                    + "B: GH 56289810321 and 55269194465 (36 mois)"));
  }

  @Test
  void givesEveryDispositifAndLevelACertificate() {
    assertThat(CATALOGUE.dispositifs())
        .allSatisfy(line -> assertThat(EDITION.certificates(line.dispositifLevel())).isNotEmpty());
  }

  @Test
  void leavesFiveCertificatesWithoutKnownValidity() {
    assertThat(CATALOGUE.certificates())
        .filteredOn(line -> !line.isComplete())
        .extracting(line -> line.code().value())
        .containsExactly(
            "TMS-1-CHARGE-PREVENTION", "TMS-1-PERSONNE-RESSOURCE", "EVRP-1", "SDC-1", "RPS-1");
  }

  @Test
  @Verifies(Rule.SES_09)
  void asksOfTheTrainerTheNextLevelThreeAtMost() {
    assertThat(CATALOGUE.dispositifs())
        .allSatisfy(line ->
            assertThat(line.trainerLevel().number())
                .isEqualTo(Math.min(line.dispositifLevel().level().number() + 1, 3)));
  }

  @Test
  void printsOnlyCharactersOfTheSet() {
    assertThat(CATALOGUE.certificates())
        .allSatisfy(line -> assertThat(CharacterSet.firstUnsupported(line.label())).isEmpty());
  }

  @Test
  void listsTheCertificatesOfALevelInItsOrder() {
    assertThat(EDITION.certificates(dispositifLevel("CATEC", Level.ONE)))
        .extracting(line -> line.code().value())
        .containsExactly("CATEC-1-ACCOMPAGNATEUR", "CATEC-1-INTERVENANT", "CATEC-1-SURVEILLANT");
    assertThat(EDITION.certificates(SST_1))
        .extracting(line -> line.code().value())
        .containsExactly("SST-1");
  }
}
