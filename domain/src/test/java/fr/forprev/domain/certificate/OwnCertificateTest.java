package fr.forprev.domain.certificate;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.CER_05)
class OwnCertificateTest {

  private static final LocalDate END = day("2024-02-29");

  @ParameterizedTest
  @ValueSource(strings = {"2021-02-28", "2024-02-28", "2024-02-29"})
  void isDownloadedUpToItsLastValidDay(String today) {
    Certificate own = ending(END);

    assertThat(grantedBy(own.toItsHolder(day(today)))).isEqualTo(own.printed());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-03-01", "2030-01-01"})
  void isNotDownloadedAfterwards(String today) {
    assertThat(reasonsOf(ending(END).toItsHolder(day(today))))
        .containsExactly(
            Reason.of(
                Rule.CER_05,
                Unblock.never(),
                Fact.reference("certificate", "SST-2-2021-0000001-F"),
                Fact.day("end", END),
                Fact.day("today", day(today))));
  }

  @Test
  void isAlwaysDownloadedWhenItHasNoEnd() {
    Certificate endless = ending(null);

    assertThat(grantedBy(endless.toItsHolder(day("2999-12-31")))).isEqualTo(endless.printed());
  }

  private static Certificate ending(@Nullable LocalDate end) {
    CertificateCode code = new CertificateCode("SST-2");
    return new Certificate(
        new CertificateId(key(1)),
        new PrintedCertificate(
            CertificateNumber.of(code, 2021, 1).orElseThrow(),
            code,
            "Formateur SST",
            new Name("Müller"),
            new Name("Frédéric"),
            day("1975-06-09"),
            day("2021-02-28"),
            end,
            SessionKind.INITIAL,
            "MAROSE FORMATION",
            new HabilitationNumber("H00421/2020/SST-2/O"),
            "Le Goff Loïc",
            new Name("Rennes"),
            day("2021-03-02")));
  }
}
