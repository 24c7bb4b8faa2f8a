package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.request.Requests.BRETAGNE;
import static fr.forprev.domain.request.Requests.INITIAL;
import static fr.forprev.domain.request.Requests.INSTRUCTOR;
import static fr.forprev.domain.request.Requests.RENEWAL;
import static fr.forprev.domain.request.Requests.by;
import static fr.forprev.domain.request.Requests.data;
import static fr.forprev.domain.request.Requests.file;
import static fr.forprev.domain.request.Requests.instruction;
import static fr.forprev.domain.request.Requests.joined;
import static fr.forprev.domain.request.Requests.on;
import static fr.forprev.domain.request.Requests.review;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import org.junit.jupiter.api.Test;

class FileToSubmitTest {

  private static final Act ACT = on("2023-03-01");

  @Test
  @Verifies(Rule.HAB_11)
  void aCompleteFileGoesToTheCaisseWithoutItsOptionalDocuments() {
    assertThat(
            grantedBy(
                file()
                    .submitFile(
                        joined("COMMITMENT_LETTER", "ACTIVITY_DECLARATION", "TEACHING_FILE"), ACT)))
        .isEqualTo(
            new Instruction(
                file().header().moved(RequestAct.SUBMIT_FILE, RequestState.INSTRUCTION, ACT, ""),
                data(),
                BRETAGNE));
  }

  @Test
  @Verifies(Rule.HAB_11)
  void allTheDocumentsThatAreMissingAreNamed() {
    assertThat(reasonsOf(file().submitFile(joined("TEACHING_FILE", "QUALIOPI"), ACT)))
        .containsExactly(
            Reason.of(
                Rule.HAB_11,
                Unblock.never(),
                Fact.text(
                    "missingFromFile",
                    "Lettre d'engagement signée, Récépissé de déclaration d'activité (NDA)")));
  }

  @Test
  @Verifies(Rule.HAB_10)
  void aFileIsSavedIncomplete() {
    FileToSubmit saved = grantedBy(file().save(on("2023-02-20")));

    assertThat(saved.header().changedOn()).isEqualTo("2023-02-20");
    assertThat(saved.header().since()).isEqualTo("2023-02-14");
    assertThat(saved.data()).isEqualTo(data());
  }

  @Test
  @Verifies(Rule.HAB_17)
  void theLetterIsTheSameAtEachDownload() {
    CommitmentLetter letter = file().letter();
    FileToSubmit returned =
        grantedBy(
            instruction().returnWithComment("Lettre non signée.", by(INSTRUCTOR, "2023-03-05")));

    assertThat(letter)
        .isEqualTo(
            new CommitmentLetter(
                Requests.NUMBER, RequestKind.INITIAL, SST_1, data(), day("2023-02-14")));
    assertThat(returned.letter()).isEqualTo(letter);
    assertThat(letter.signatory()).isEqualTo(data().signatory());
    assertThat(letter.paragraphs().get(0))
        .isEqualTo(
            "Je soussigné(e) John DOE, Directeur de MAROSE FORMATION (SIRET 77567145600082),"
                + " demande une habilitation pour le dispositif SST, niveau 1.");
  }

  @Test
  @Verifies(Rule.HAB_17)
  void aRenewalHasItsLetterAndAnUpdateNone() {
    assertThat(file(review(RENEWAL)).letter().paragraphs().get(0))
        .contains("demande le renouvellement d'une habilitation pour le dispositif SST");
    assertThat(file(review(INITIAL)).header().organisation()).isEqualTo(MAROSE.id());
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new CommitmentLetter(
                Requests.NUMBER,
                RequestKind.ADMINISTRATIVE_UPDATE,
                SST_1,
                data(),
                day("2023-02-14")));
  }
}
