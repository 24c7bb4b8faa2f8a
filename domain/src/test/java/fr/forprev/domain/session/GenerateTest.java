package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.HEADER;
import static fr.forprev.domain.session.Sessions.JOSE;
import static fr.forprev.domain.session.Sessions.MAELLE;
import static fr.forprev.domain.session.Sessions.RESULTS;
import static fr.forprev.domain.session.Sessions.SST_CERTIFICATE;
import static fr.forprev.domain.session.Sessions.YANIS;
import static fr.forprev.domain.session.Sessions.changed;
import static fr.forprev.domain.session.Sessions.declaration;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.withEntity;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.certificate.Certificate;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerateTest {

  private static final Map<TraineeId, Result> NOBODY_PASSED =
      Map.of(
          CHLOE.id(), Result.FAILED,
          YANIS.id(), Result.FAILED,
          MAELLE.id(), Result.FAILED,
          JOSE.id(), Result.FAILED);

  @Test
  @Verifies({Rule.CER_10, Rule.SES_07, Rule.SES_17, Rule.SES_18, Rule.CER_06})
  void whoPassedGetsOneCertificateThatPrintsEverything() {
    Generation generation = generate("2023-04-05", 1);

    Generated session =
        new Generated(changed(on("2023-04-05")), declaration(), RESULTS, day("2023-04-05"));
    assertThat(generation)
        .isEqualTo(
            new Generation(
                session,
                Map.of(
                    CHLOE.id(),
                    certificate(301, "SST-1-2023-0000001-A", CHLOE),
                    MAELLE.id(),
                    certificate(302, "SST-1-2023-0000002-8", MAELLE)),
                Map.of()));
  }

  @Test
  @Verifies(Rule.CER_01)
  void theRemarkExplainsTheValidity() {
    assertThat(
            remarksOf(withEntity().generate(Issue.with(sst1()), Issue.from(1), on("2023-04-05"))))
        .containsExactly(
            Remark.of(
                Rule.CER_01,
                Fact.day("start", END_DATE),
                Fact.day("end", day("2025-03-31")),
                Fact.count("months", 24)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023-03-31", "2023-06-30"})
  @Verifies({Rule.SES_02, Rule.SES_01})
  void certificatesAreGeneratedUpToTheEndOfTheWindow(String today) {
    assertThat(generate(today, 1).session().generatedOn()).isEqualTo(day(today));
  }

  @Test
  @Verifies(Rule.SES_17)
  void withNobodyTheSameActClosesTheSessionWithoutCertificate() {
    var closed =
        new WithEntity(HEADER, declaration(), NOBODY_PASSED)
            .generate(Issue.with(sst1()), Issue.nothing(), on("2023-04-05"));

    assertThat(grantedBy(closed))
        .isEqualTo(
            new Generation(
                new Generated(
                    changed(on("2023-04-05")), declaration(), NOBODY_PASSED, day("2023-04-05")),
                Map.of(),
                Map.of()));
    assertThat(remarksOf(closed)).isEmpty();
  }

  @Test
  @Verifies(Rule.SES_18)
  void everyOneWhoPassedGetsHisOwnNumber() {
    Map<TraineeId, Result> allPassed = new HashMap<>(NOBODY_PASSED);
    allPassed.replaceAll((trainee, result) -> Result.PASSED);

    Map<TraineeId, Certificate> issued =
        grantedBy(
                new WithEntity(HEADER, declaration(), allPassed)
                    .generate(Issue.with(sst1()), Issue.from(1), on("2023-04-05")))
            .certificates();

    assertThat(issued).containsOnlyKeys(CHLOE.id(), YANIS.id(), MAELLE.id(), JOSE.id());
    assertThat(issued.values()).extracting(Certificate::id).doesNotHaveDuplicates();
    assertThat(issued.values().stream().map(it -> it.printed().number())).doesNotHaveDuplicates();
  }

  @Test
  @Verifies(Rule.CER_06)
  void aNumberWhoseCheckWouldBeAStarIsSkipped() {
    assertThat(printed(generate("2023-04-05", 88), CHLOE).number())
        .isEqualTo(new CertificateNumber("SST-1-2023-0000088-1"));
    assertThat(printed(generate("2023-04-05", 88), MAELLE).number())
        .isEqualTo(new CertificateNumber("SST-1-2023-0000090-D"));
  }

  private static Generation generate(String today, long firstNumber) {
    return grantedBy(withEntity().generate(Issue.with(sst1()), Issue.from(firstNumber), on(today)));
  }

  private static PrintedCertificate printed(Generation generation, Trainee trainee) {
    return generation.certificates().get(trainee.id()).printed();
  }

  private static Certificate certificate(long key, String number, Trainee trainee) {
    return new Certificate(
        new CertificateId(key(key)),
        new PrintedCertificate(
            new CertificateNumber(number),
            SST_CERTIFICATE,
            "Sauveteur secouriste du travail (SST)",
            trainee.identity().surname(),
            trainee.identity().firstName(),
            trainee.identity().birthDate(),
            END_DATE,
            day("2025-03-31"),
            SessionKind.INITIAL,
            "MAROSE FORMATION",
            new HabilitationNumber("H00421/2020/SST-1/O"),
            "Müller Frédéric",
            new Name("Rennes"),
            day("2023-04-05")));
  }
}
