package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.CATEC_1;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.session.Sessions.CHLOE;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.HEADER;
import static fr.forprev.domain.session.Sessions.RESULTS;
import static fr.forprev.domain.session.Sessions.SAINT_MALO;
import static fr.forprev.domain.session.Sessions.declaration;
import static fr.forprev.domain.session.Sessions.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.forprev.domain.certificate.CertificateNumber;
import fr.forprev.domain.certificate.PrintedCertificate;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PrintedCertificatesTest {

  @Test
  @Verifies({Rule.CER_10, Rule.SES_05})
  void aPlatformPrintsItsTown() {
    Declaration catec =
        new Declaration(
            CATEC_1,
            END_DATE,
            new CertificateCode("CATEC-1-SURVEILLANT"),
            SAINT_MALO,
            SessionKind.REFRESHER,
            TRAINER.id(),
            List.of(CHLOE));
    var held = habilitation(CATEC_1, List.of(span("2020-07-01", "2025-06-30")));

    PrintedCertificate printed =
        printed(
            grantedBy(
                new WithEntity(HEADER, catec, Map.of(CHLOE.id(), Result.PASSED))
                    .generate(Issue.with(held), Issue.from(7), on("2023-04-05"))),
            CHLOE);

    assertThat(printed)
        .isEqualTo(
            new PrintedCertificate(
                CertificateNumber.of(new CertificateCode("CATEC-1-SURVEILLANT"), 2023, 7)
                    .orElseThrow(),
                new CertificateCode("CATEC-1-SURVEILLANT"),
                "Surveillant CATEC",
                new Name("Lefèvre"),
                new Name("Chloé"),
                day("1990-05-17"),
                END_DATE,
                day("2026-03-31"),
                SessionKind.REFRESHER,
                "MAROSE FORMATION",
                new HabilitationNumber("H00421/2020/SST-1/O"),
                "Müller Frédéric",
                new Name("Saint-Malo"),
                day("2023-04-05")));
  }

  @Test
  @Verifies(Rule.CER_08)
  void whatWasIssuedDoesNotChangeWithWhatItWasIssuedFrom() {
    Map<TraineeId, Result> results = new HashMap<>(RESULTS);
    Generation generation =
        grantedBy(
            new WithEntity(HEADER, declaration(), results)
                .generate(Issue.with(sst1()), Issue.from(1), on("2023-04-05")));
    results.clear();

    assertThat(generation.session().results()).isEqualTo(RESULTS);
    assertThatThrownBy(() -> generation.certificates().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThat(PrintedCertificate.class.getRecordComponents())
        .extracting(component -> component.getType().getName())
        .allMatch(type -> type.startsWith("java.lang.") || isValue(type));
  }

  private static boolean isValue(String type) {
    try {
      Class<?> found = Class.forName(type);
      return found.isRecord() || found.isEnum() || found == LocalDate.class;
    } catch (ClassNotFoundException missing) {
      throw new AssertionError(missing);
    }
  }

  private static PrintedCertificate printed(Generation generation, Trainee trainee) {
    return generation.certificates().get(trainee.id()).printed();
  }
}
