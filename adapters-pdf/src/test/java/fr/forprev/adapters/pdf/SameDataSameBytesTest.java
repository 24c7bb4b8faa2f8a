package fr.forprev.adapters.pdf;

import static fr.forprev.domain.rule.Rule.CER_08;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.rule.Verifies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SameDataSameBytesTest {

  @Test
  @Verifies(CER_08)
  void twoInstancesPrintTheSameFile() {
    PdfCertificates one = new PdfCertificates();
    PdfCertificates other = new PdfCertificates();

    assertThat(Samples.all().values())
        .allSatisfy(certificate -> {
          assertThat(one.pdf(certificate)).isEqualTo(other.pdf(certificate));
          assertThat(one.pdf(certificate)).isEqualTo(other.pdf(certificate));
        });
  }

  @Test
  @Verifies(CER_08)
  void fourThreadsThatShareAnInstancePrintTheSameFiles() throws Exception {
    PdfCertificates alone = new PdfCertificates();
    Map<PrintedCertificate, byte[]> expected =
        Samples.all().values().stream().collect(Collectors.toMap(each -> each, alone::pdf));
    PdfCertificates shared = new PdfCertificates();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Void>> prints = new ArrayList<>();
      for (int round = 0; round < 40; round++) {
        expected.forEach((certificate, file) ->
            prints.add(() -> {
              assertThat(shared.pdf(certificate)).isEqualTo(file);
              return null;
            }));
      }
      for (Future<Void> print : threads.invokeAll(prints)) {
        print.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void specimensBundlesAndSheetsAreTheSameToo() {
    PdfCertificates one = new PdfCertificates();
    PdfCertificates other = new PdfCertificates();
    List<PrintedCertificate> all = List.copyOf(Samples.all().values());

    assertThat(one.bundle(all)).isEqualTo(other.bundle(all)).isEqualTo(one.bundle(all));
    assertThat(all)
        .allSatisfy(certificate ->
            assertThat(one.specimen(certificate.specimen()))
                .isEqualTo(other.specimen(certificate.specimen())));
    PdfAttendanceSheets sheets = new PdfAttendanceSheets();
    assertThat(Sheets.all().values())
        .allSatisfy(
            sheet -> assertThat(sheets.pdf(sheet)).isEqualTo(new PdfAttendanceSheets().pdf(sheet)));
  }

  @Test
  void anotherNameGivesAnotherFile() {
    PdfCertificates certificates = new PdfCertificates();

    assertThat(certificates.pdf(Samples.ordinary()))
        .isNotEqualTo(certificates.pdf(Samples.withSurname("Durant")));
  }
}
