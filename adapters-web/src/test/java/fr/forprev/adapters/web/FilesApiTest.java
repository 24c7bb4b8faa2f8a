package fr.forprev.adapters.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.certificate.CertificateFile;
import java.io.ByteArrayInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Certificates and sheets as files to keep. */
class FilesApiTest {

  @RegisterExtension static final TestServer SERVER = new TestServer();

  @Test
  void all_certificates_come_in_an_archive_under_the_names_of_their_trainees() throws Exception {
    SERVER.plugged.file =
        new CertificateFile("D'ŒUVRE: Zoé SST-1-2026-0000001-K.pdf", new byte[] {37, 80, 68});
    ApiClient.Answer answer = SERVER.client().get(Samples.PATH + "/certificates.zip").expect(200);

    assertThat(answer.header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"certificats.zip\"");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.raw().body()))) {
      ZipEntry entry = zip.getNextEntry();
      assertThat(entry.getName()).isEqualTo("D'ŒUVRE_ Zoé SST-1-2026-0000001-K.pdf");
      assertThat(zip.readAllBytes()).containsExactly(37, 80, 68);
      assertThat(zip.getNextEntry()).isNull();
    }
  }

  @Test
  void a_specimen_is_of_the_trainee_asked_for() {
    SERVER.client().get(Samples.PATH + "/specimen?trainee=" + Samples.TRAINEE).expect(200);
    assertThat(SERVER.plugged.gotTrainee).isEqualTo(Samples.TRAINEE);

    SERVER.client().get(Samples.PATH + "/specimen").expect(200);
    assertThat(SERVER.plugged.gotTrainee).isNull();
  }

  @Test
  void a_sheet_is_a_file_to_keep() {
    assertThat(
            SERVER
                .client()
                .get(Samples.PATH + "/attendance-sheet")
                .expect(200)
                .header("Content-Disposition"))
        .isEqualTo("attachment; filename=\"feuille-emargement.pdf\"");
  }
}
