package fr.forprev.domain.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.data.BadLine;
import fr.forprev.domain.data.BundledData;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentListTest {

  private static final DocumentList LIST = DocumentText.bundled();
  private static final String HEADER = BundledData.lines("request/documents.csv").get(0);
  private static final String GOOD =
      "SST,ENTREPRISE,INITIAL,TEACHING_FILE,Dossier,true,pdf;jpg,10,file,placeholder";
  private static final DocumentLine READ =
      new DocumentLine(
          new DocumentLine.Dispositifs.Only(new DispositifCode("SST")),
          OrganisationType.COMPANY,
          RequestKind.INITIAL,
          new DocumentCode("TEACHING_FILE"),
          "Dossier",
          true,
          Set.of("pdf", "jpg"),
          10,
          DocumentStep.FILE,
          "placeholder");

  static List<Row> needs() {
    return DecisionTable.rowsOf("request/documents.txt");
  }

  @ParameterizedTest
  @MethodSource("needs")
  @Verifies(Rule.HAB_11)
  void aStepAsksForItsDocuments(Row row) {
    DocumentNeed need =
        new DocumentNeed(
            row.isEmpty("dispositif") ? null : new DispositifCode(row.text("dispositif")),
            Stream.of(OrganisationType.values())
                .filter(type -> type.letter().equals(row.text("entité")))
                .findFirst()
                .orElse(null),
            RequestKind.valueOf(row.text("demande")),
            DocumentStep.valueOf(row.text("étape")),
            row.yes("plateforme"));
    List<DocumentLine> optional = new ArrayList<>(LIST.asked(need));
    optional.removeAll(LIST.required(need));

    assertThat(LIST.required(need))
        .extracting(line -> line.code().value())
        .containsExactlyElementsOf(row.words("obligatoires"));
    assertThat(optional)
        .extracting(line -> line.code().value())
        .containsExactlyElementsOf(row.words("facultatives"));
  }

  @Test
  void aLineForOneDispositifIsForNoOther() {
    DocumentList list = new DocumentList(List.of(READ));

    assertThat(list.required(need("SST", OrganisationType.COMPANY))).containsExactly(READ);
    assertThat(list.line(need("SST", OrganisationType.COMPANY), READ.code())).contains(READ);
    assertThat(list.required(need("RPS", OrganisationType.COMPANY))).isEmpty();
    assertThat(list.required(need("SST", OrganisationType.LOCAL_AUTHORITY))).isEmpty();
    assertThat(list.line(need("SST", OrganisationType.COMPANY), new DocumentCode("QUALIOPI")))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "dossier.pdf, 10000000, true",
    "Dossier.final.PDF, 1, true",
    "photo.jpg, 5000, true",
    "dossier.pdf, 10000001, false",
    "dossier.pdf, 0, false",
    "dossier.png, 5000, false",
    "pdf, 5000, false",
    "dossier., 5000, false"
  })
  void aFileIsTakenInTheFormatsAndUpToTheSizeOfItsLine(String name, long bytes, boolean taken) {
    assertThat(READ.takes(name, bytes)).isEqualTo(taken);
  }

  @Test
  void aGoodLineIsReadAsItIsWritten() {
    assertThat(new DocumentText(List.of(HEADER, GOOD)).read().lines()).containsExactly(READ);
  }

  @Test
  void theBundledListKeepsWhereEachLineComesFrom() {
    assertThat(LIST.lines()).hasSize(11);
    assertThat(LIST.lines())
        .extracting(DocumentLine::confidence)
        .containsOnly("seed", "decision", "placeholder", "public source");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SST,|sst,|dispositif cannot be \"sst\"",
        "ENTREPRISE|COMPANY|entity_type cannot be \"COMPANY\"",
        "INITIAL|FIRST|request_kind cannot be \"FIRST\"",
        "TEACHING_FILE|a b|code cannot be \"a b\"",
        "true|yes|mandatory cannot be \"yes\"",
        "pdf;jpg|pdf;|formats cannot be \"pdf;\"",
        ",10,|,0,|max_megabytes cannot be \"0\"",
        "file,|later,|step cannot be \"later\"",
        ",placeholder|,|confidence cannot be \"\""
      })
  void aBadCellIsNamedWithItsLine(String good, String bad, String problem) {
    String line = GOOD.replace(good, bad);

    assertThat(new DocumentText(List.of(HEADER, GOOD, line)).read().bad())
        .containsExactly(new BadLine("documents.csv", 3, problem));
  }

  @Test
  void noTwoLinesAreForTheSame() {
    assertThat(new DocumentText(List.of(HEADER, GOOD, GOOD)).read().bad()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "URSSAF_CERTIFICATE", "DOC_2"})
  void aCodeIsCapitalsDigitsAndSingleUnderscores(String code) {
    assertThat(DocumentCode.parse(code)).contains(new DocumentCode(code));
    assertThat(new DocumentCode(code)).hasToString(code);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "a", "_A", "A_", "A__B", "A B", "A23456789012345678901234567890123456789BC"})
  void anythingElseIsNoCode(String typed) {
    assertThat(DocumentCode.parse(typed)).isEmpty();
    assertThatIllegalArgumentException().isThrownBy(() -> new DocumentCode(typed));
  }

  private static DocumentNeed need(String dispositif, OrganisationType type) {
    return new DocumentNeed(
        new DispositifCode(dispositif), type, RequestKind.INITIAL, DocumentStep.FILE, false);
  }
}
