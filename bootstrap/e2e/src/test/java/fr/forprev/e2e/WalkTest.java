package fr.forprev.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@Timeout(180)
class WalkTest {

  @TempDir static Path folder;

  private static Demo demo;
  private static Walk walk;

  @BeforeAll
  static void go() throws Exception {
    demo = Demo.in(folder);
    walk = Walk.through(demo);
  }

  @AfterAll
  static void stop() {
    if (demo != null) {
      demo.close();
    }
  }

  @Test
  void the_session_is_generated_with_one_certificate_for_whom_passed() {
    Answer first = walk.first();
    LocalDate today = LocalDate.parse(demo.value("TODAY"));

    assertThat(first.at("/session/state").stringValue()).isEqualTo("GENERATED");
    assertThat(first.at("/session/generatedOn").stringValue()).isEqualTo(today.toString());
    assertThat(first.at("/session/lastDownloadDay").stringValue())
        .isEqualTo(today.plusDays(15).toString());
    assertThat(first.at("/session/certificates")).hasSize(1);
    assertThat(first.at("/session/certificates/0/trainee"))
        .isEqualTo(first.at("/session/trainees/0/id"));
    assertThat(first.at("/session/certificates/0/start").stringValue()).isEqualTo(today.toString());
    assertThat(first.at("/session/certificates/0/end").stringValue())
        .isEqualTo(today.plusMonths(24).toString());
  }

  @Test
  @Verifies(Rule.SES_18)
  void generating_again_gives_the_same_certificates() {
    assertThat(walk.again().at("/session/certificates"))
        .isEqualTo(walk.first().at("/session/certificates"));
  }

  @ParameterizedTest
  @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
  void the_certificate_is_archival_and_accessible(PDFAFlavour standard) throws Exception {
    assertThat(Conformance.failures(walk.pdf(), standard)).isEmpty();
  }

  @Test
  @Verifies(Rule.CER_10)
  void the_certificate_carries_the_names_and_its_number() throws Exception {
    try (PDDocument document = Loader.loadPDF(walk.pdf())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setLineSeparator("");

      assertThat(stripper.getText(document))
          .contains("NUÑEZ D’ŒUVRE", "Éloïse", "MAROSE FORMATION", "LEFÈVRE", "Rachid", "VALENCE")
          .contains(walk.first().at("/session/certificates/0/number").stringValue())
          .doesNotContain("N'GUESSAN");
    }
  }

  @Test
  void the_trainer_and_the_entity_get_a_mail() throws Exception {
    Mails mails = new Mails(folder.resolve("data/mail"));
    for (String recipient : new String[] {"hvn15562@demo.example", "jkd37899@demo.example"}) {
      Await.until(
          "a mail to " + recipient,
          Duration.ofSeconds(30),
          demo.product()::stderr,
          () -> mails.about(walk.session(), recipient) == 1);
    }
  }
}
