package fr.forprev.domain.certificate;

import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.calendar.Timeline;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.table.DecisionTable;
import fr.forprev.domain.table.Row;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Verifies({Rule.CER_01, Rule.CER_09})
class CertificateStateTest {

  static List<Row> states() {
    return DecisionTable.rowsOf("certificate/states.txt");
  }

  @ParameterizedTest
  @MethodSource("states")
  void itsTimelineSaysWhatACertificateIsWorth(Row row) {
    LocalDate start = row.day("premier jour");
    LocalDate end = row.optionalDay("dernier jour").orElse(null);
    Certificate issued = issued(start, end);
    Timeline<CertificateState> worth =
        row.optionalDay("annulé")
            .map(day -> issued.timeline(new Annulment(issued.printed().number(), day)))
            .orElseGet(issued::timeline);

    assertThat(worth).isEqualTo(row.timeline("états", CertificateState::valueOf));
    assertThat(new CertificateValidity(start, end, List.of()).timeline())
        .isEqualTo(issued.timeline());
  }

  private static Certificate issued(LocalDate start, @Nullable LocalDate end) {
    CertificateCode code = new CertificateCode("SST-1");
    return new Certificate(
        new CertificateId(key(1)),
        new PrintedCertificate(
            CertificateNumber.of(code, start.getYear(), 1).orElseThrow(),
            code,
            "Sauveteur secouriste du travail (SST)",
            new Name("Lefèvre"),
            new Name("Chloé"),
            day("1990-05-17"),
            start,
            end,
            SessionKind.INITIAL,
            "MAROSE FORMATION",
            new HabilitationNumber("H00421/2020/SST-1/O"),
            "Frédéric MÜLLER",
            new Name("Rennes"),
            start));
  }
}
