package fr.forprev.domain.dispositif;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.data.BadLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogueTextTest {

  private static final String DISPOSITIF_HEADER =
      "dispositif,short_label,label,level,trainer_level,requires_platform,min_trainees,"
          + "max_trainees,initial_months,renewal_months,closed_on,from,source";
  private static final String CERTIFICATE_HEADER =
      "code,dispositif,level,label,validity_initial_months,validity_refresher_months,"
          + "list_label,from,source";
  private static final String SST =
      "SST,SST,Secourisme,1,2,false,4,10,60,48,2030-01-01,2023-01-10,";
  private static final String SST_CERTIFICATE = "SST-1,SST,1,Sauveteur,24,none,SST-1,,";

  private static final DispositifLine SST_LINE =
      new DispositifLine(
          SST_1,
          "SST",
          "Secourisme",
          Level.TWO,
          false,
          4,
          10,
          60,
          48,
          day("2030-01-01"),
          day("2023-01-10"),
          "");
  private static final CertificateLine CERTIFICATE_LINE =
      new CertificateLine(
          new CertificateCode("SST-1"),
          SST_1,
          "Sauveteur",
          new Validity.Months(24),
          new Validity.NoEnd(),
          "SST-1",
          null,
          "");

  @Test
  void goodLinesMakeACatalogue() {
    assertThat(parse(List.of(DISPOSITIF_HEADER, SST), List.of(CERTIFICATE_HEADER, SST_CERTIFICATE)))
        .isEqualTo(read());
  }

  @Test
  void blankLinesAreSkippedButCounted() {
    assertThat(
            parse(
                List.of(DISPOSITIF_HEADER, "", SST, "  "),
                List.of(CERTIFICATE_HEADER, "", "", SST_CERTIFICATE, "SST-2")))
        .isEqualTo(unreadable(new BadLine("certificates.csv", 5, "1 cells instead of 9")));
  }

  @Test
  void aByteOrderMarkBeforeTheHeaderIsAccepted() {
    assertThat(
            parse(
                List.of("\uFEFF" + DISPOSITIF_HEADER, SST),
                List.of("\uFEFF" + CERTIFICATE_HEADER, SST_CERTIFICATE)))
        .isEqualTo(read());
  }

  @Test
  void anEmptyTextHasNoHeader() {
    assertThat(parse(List.of(), List.of()))
        .isEqualTo(
            unreadable(
                new BadLine("dispositifs.csv", 1, "the header must be " + DISPOSITIF_HEADER),
                new BadLine("certificates.csv", 1, "the header must be " + CERTIFICATE_HEADER)));
  }

  @Test
  void aMissingHeaderIsReported() {
    assertThat(parse(List.of(SST), List.of(CERTIFICATE_HEADER)))
        .isEqualTo(
            unreadable(
                new BadLine("dispositifs.csv", 1, "the header must be " + DISPOSITIF_HEADER)));
  }

  @Test
  void aHeaderWithAnUnclosedQuoteIsReported() {
    assertThat(parse(List.of(DISPOSITIF_HEADER), List.of("\"code,dispositif")))
        .isEqualTo(
            unreadable(
                new BadLine("certificates.csv", 1, "the header must be " + CERTIFICATE_HEADER)));
  }

  @Test
  void allBadLinesAreReportedTogether() {
    assertThat(
            parse(
                List.of(DISPOSITIF_HEADER, "SST", SST, SST.replace("false", "non"), SST),
                List.of(
                    CERTIFICATE_HEADER,
                    SST_CERTIFICATE.replace("SST-1,SST,1", "SST-2,SST,2"),
                    SST_CERTIFICATE,
                    SST_CERTIFICATE,
                    "\"SST-1,SST")))
        .isEqualTo(
            unreadable(
                new BadLine("dispositifs.csv", 2, "1 cells instead of 13"),
                new BadLine("dispositifs.csv", 4, "requires_platform cannot be \"non\""),
                new BadLine("dispositifs.csv", 5, "same key and same first day as a line above"),
                new BadLine("certificates.csv", 2, "SST/2 is not a line of dispositifs.csv"),
                new BadLine("certificates.csv", 4, "same key and same first day as a line above"),
                new BadLine("certificates.csv", 5, "a double quote is not closed")));
  }

  @ParameterizedTest
  @CsvSource({
    "'SST,SST,', 'sst,SST,', 'dispositif cannot be \"sst\"'",
    "'SST,SST,', 'SST,,', 'short_label cannot be \"\"'",
    "'Secourisme', '', 'label cannot be \"\"'",
    "',1,2,', ',0,2,', 'level cannot be \"0\"'",
    "',1,2,', ',4,2,', 'level cannot be \"4\"'",
    "',1,2,', ',1,,', 'trainer_level cannot be \"\"'",
    "',1,2,', ',1,9,', 'trainer_level cannot be \"9\"'",
    "'false', 'FALSE', 'requires_platform cannot be \"FALSE\"'",
    "',4,10,', ',0,10,', 'min_trainees cannot be \"0\"'",
    "',4,10,', ',4,dix,', 'max_trainees cannot be \"dix\"'",
    "',4,10,', ',4,3,', 'max_trainees is below min_trainees'",
    "',60,', ',,', 'initial_months cannot be \"\"'",
    "',48,', ',-48,', 'renewal_months cannot be \"-48\"'",
    "',48,', ',10000,', 'renewal_months cannot be \"10000\"'",
    "'2030-01-01', '01/01/2030', 'closed_on cannot be \"01/01/2030\"'",
    "'2023-01-10', '2023-02-29', 'from cannot be \"2023-02-29\"'"
  })
  void aWrongCellOfADispositifIsNamed(String good, String wrong, String problem) {
    assertThat(
            parse(
                List.of(DISPOSITIF_HEADER, SST.replaceFirst(good, wrong)),
                List.of(CERTIFICATE_HEADER)))
        .isEqualTo(unreadable(new BadLine("dispositifs.csv", 2, problem)));
  }

  @ParameterizedTest
  @CsvSource({
    "'SST-1,SST', 'SST--1,SST', 'code cannot be \"SST--1\"'",
    "'SST-1,SST', 'SST-1,S', 'dispositif cannot be \"S\"'",
    "'SST,1', 'SST,5', 'level cannot be \"5\"'",
    "'SST,1', 'SST,3', 'SST/3 is not a line of dispositifs.csv'",
    "'Sauveteur', ' ', 'label cannot be \"\"'",
    "'24', '0', 'validity_initial_months cannot be \"0\"'",
    "'none', 'sans', 'validity_refresher_months cannot be \"sans\"'",
    "'none,SST-1', 'none,', 'list_label cannot be \"\"'",
    "'SST-1,,', 'SST-1,demain,', 'from cannot be \"demain\"'"
  })
  void aWrongCellOfACertificateIsNamed(String good, String wrong, String problem) {
    assertThat(
            parse(
                List.of(DISPOSITIF_HEADER, SST),
                List.of(CERTIFICATE_HEADER, SST_CERTIFICATE.replaceFirst(good, wrong))))
        .isEqualTo(unreadable(new BadLine("certificates.csv", 2, problem)));
  }

  @Test
  void oneKeyMayHaveSeveralFirstDays() {
    assertThat(
            parse(
                List.of(DISPOSITIF_HEADER, SST, SST.replace("2023-01-10", "")),
                List.of(CERTIFICATE_HEADER)))
        .isInstanceOf(CatalogueText.Parsed.Read.class);
  }

  @Test
  void aGroupMayHaveOneSize() {
    assertThat(
            parse(
                List.of(DISPOSITIF_HEADER, SST.replace(",4,10,", ",4,4,")),
                List.of(CERTIFICATE_HEADER)))
        .isInstanceOf(CatalogueText.Parsed.Read.class);
  }

  @Test
  void aBadLineReadsAsASentence() {
    assertThat(new BadLine("dispositifs.csv", 4, "level cannot be \"4\""))
        .hasToString("dispositifs.csv line 4: level cannot be \"4\"");
  }

  private static CatalogueText.Parsed parse(List<String> dispositifs, List<String> certificates) {
    return new CatalogueText(dispositifs, certificates).parse();
  }

  private static CatalogueText.Parsed read() {
    return new CatalogueText.Parsed.Read(
        new Catalogue(List.of(SST_LINE), List.of(CERTIFICATE_LINE)));
  }

  private static CatalogueText.Parsed unreadable(BadLine... lines) {
    return new CatalogueText.Parsed.Unreadable(List.of(lines));
  }
}
