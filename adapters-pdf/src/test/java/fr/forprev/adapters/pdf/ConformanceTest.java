package fr.forprev.adapters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

class ConformanceTest {

  private static final PdfCertificates CERTIFICATES = new PdfCertificates();
  private static final PdfAttendanceSheets SHEETS = new PdfAttendanceSheets();

  @BeforeAll
  static void chooseTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Arguments> everyFileInBothStandards() {
    return files().entrySet().stream()
        .flatMap(file ->
            Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .map(standard -> Arguments.of(Named.of(file.getKey(), file.getValue()), standard)));
  }

  private static Map<String, byte[]> files() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    Samples.all()
        .forEach((name, certificate) -> {
          files.put("certificate, " + name, CERTIFICATES.pdf(certificate));
          files.put("specimen, " + name, CERTIFICATES.specimen(certificate.specimen()));
        });
    files.put("bundle", CERTIFICATES.bundle(List.copyOf(Samples.all().values())));
    files.put("bundle of one", CERTIFICATES.bundle(List.of(Samples.ordinary())));
    Sheets.all().forEach((name, sheet) -> files.put("sheet, " + name, SHEETS.pdf(sheet)));
    return files;
  }

  @ParameterizedTest(name = "{0} passes {1}")
  @MethodSource("everyFileInBothStandards")
  void everyFileIsArchivalAndAccessible(byte[] file, PDFAFlavour standard) throws Exception {
    assertThat(failures(file, standard)).isEmpty();
  }

  @Test
  void aFileThatIsNeitherIsCaught() throws Exception {
    byte[] plain = PlainPdf.empty();

    assertThat(failures(plain, PDFAFlavour.PDFA_2_A)).isNotEmpty();
    assertThat(failures(plain, PDFAFlavour.PDFUA_1)).isNotEmpty();
  }

  private static Set<String> failures(byte[] file, PDFAFlavour standard) throws Exception {
    try (PDFAParser parser =
            Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), standard);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
      ValidationResult result = validator.validate(parser);
      Set<String> failures = new TreeSet<>();
      result
          .getFailedChecks()
          .forEach((rule, times) -> failures.add(rule.getClause() + "-" + rule.getTestNumber()));
      assertThat(result.isCompliant()).isEqualTo(failures.isEmpty());
      return failures;
    }
  }
}
