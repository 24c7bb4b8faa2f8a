package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.CATALOGUE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.dispositifLevel;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.HEADER;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.passed;
import static fr.forprev.domain.session.Sessions.withEntity;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.CertificateLine;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.Validity;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Verifies(Rule.SES_04)
class CertificateChoiceTest {

  private static final DispositifLevel TMS_1 = dispositifLevel("TMS", Level.ONE);

  @Test
  void aCertificateOfTheDispositifAndLevelIsTaken() {
    assertThat(grantedBy(save(SST_1, "SST-1")).content().certificate())
        .isEqualTo(new CertificateCode("SST-1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SST-2", "PRAPIBC-1", "INCONNU-1"})
  void aCertificateOfAnotherOneIsNot(String code) {
    assertThat(reasonsOf(save(SST_1, code)))
        .containsExactly(
            Reason.of(
                Rule.SES_04,
                Unblock.never(),
                Fact.reference("certificate", code),
                Fact.reference("dispositifLevel", "SST/1")));
  }

  @Test
  void aCertificateOfUnknownValidityWaitsForInrs() {
    assertThat(reasonsOf(save(TMS_1, "TMS-1-CHARGE-PREVENTION")))
        .containsExactly(
            Reason.of(
                Rule.SES_04,
                Unblock.ask(Role.INRS),
                Fact.reference("certificate", "TMS-1-CHARGE-PREVENTION")));
  }

  @Test
  void bothValiditiesAreKnown() {
    assertThat(line(new Validity.Months(24), new Validity.Unknown(), null).isComplete()).isFalse();
    assertThat(line(new Validity.Unknown(), new Validity.NoEnd(), null).isComplete()).isFalse();
    assertThat(line(new Validity.Months(24), new Validity.NoEnd(), null).isComplete()).isTrue();
  }

  @Test
  void theCatalogueIsTheOneOfTheEndDate() {
    CertificateLine fromApril =
        line(new Validity.Months(24), new Validity.Months(24), day("2023-04-01"));

    assertThat(reasonsOf(saveIn(fromApril, "2023-03-31")))
        .extracting(Reason::rule)
        .containsExactly(Rule.SES_04);
    assertThat(grantedBy(saveIn(fromApril, "2023-04-01")).endDate()).isEqualTo(day("2023-04-01"));
  }

  @Test
  void theValidityMustStillBeKnownAtTheGeneration() {
    CertificateLine emptied = line(new Validity.Unknown(), new Validity.Unknown(), null);
    DeclarationFacts facts = catalogued(emptied);

    assertThat(
            reasonsOf(
                withEntity()
                    .generate(Issue.with(facts, passed()), Issue.nothing(), on("2023-04-05"))))
        .containsExactly(
            Reason.of(Rule.SES_04, Unblock.ask(Role.INRS), Fact.reference("certificate", "SST-1")));
  }

  @Test
  @Verifies(Rule.SES_03)
  void aDispositifOutOfTheCatalogueWaitsForInrs() {
    DispositifLevel unknown = dispositifLevel("HAPA", Level.ONE);
    var held = habilitation(unknown, List.of(span("2020-07-01", "2025-06-30")));

    assertThat(
            reasonsOf(
                Draft.open(
                    HEADER, content(unknown, END_DATE, null, null), facts(held), on("2023-03-31"))))
        .containsExactly(
            Reason.of(
                Rule.SES_03, Unblock.ask(Role.INRS), Fact.reference("uncatalogued", "HAPA/1")));
  }

  private static Decision<Draft> save(DispositifLevel dispositifLevel, String code) {
    DraftContent content = content(dispositifLevel, END_DATE, new CertificateCode(code), null);
    var held = habilitation(dispositifLevel, List.of(span("2020-07-01", "2025-06-30")));
    return Draft.open(HEADER, content, facts(held), on("2023-03-31"));
  }

  private static Decision<Draft> saveIn(CertificateLine line, String endDate) {
    return Draft.open(
        HEADER,
        content(SST_1, day(endDate), line.code(), null),
        catalogued(line),
        on("2023-04-05"));
  }

  private static DeclarationFacts catalogued(CertificateLine line) {
    return new DeclarationFacts(
        new Catalogue(CATALOGUE.dispositifs(), List.of(line)),
        new HeldHabilitations(List.of(sst1())),
        List.of());
  }

  private static CertificateLine line(
      Validity initial, Validity refresher, @Nullable LocalDate from) {
    return new CertificateLine(
        new CertificateCode("SST-1"), SST_1, "Sauveteur", initial, refresher, "SST-1", from, "");
  }
}
