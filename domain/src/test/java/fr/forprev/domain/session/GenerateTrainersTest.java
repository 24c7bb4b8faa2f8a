package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.TrainerSessions.ADELE;
import static fr.forprev.domain.session.TrainerSessions.SST_2_CERTIFICATE;
import static fr.forprev.domain.session.TrainerSessions.adele;
import static fr.forprev.domain.session.TrainerSessions.checked;
import static fr.forprev.domain.session.TrainerSessions.facts;
import static fr.forprev.domain.session.TrainerSessions.knowing;
import static fr.forprev.domain.session.TrainerSessions.passed;
import static fr.forprev.domain.session.TrainerSessions.record;
import static fr.forprev.domain.session.TrainerSessions.tom;
import static fr.forprev.domain.session.TrainerSessions.with;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.certificate.CertificateId;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.CertifiedTrainer;
import fr.forprev.domain.trainer.KnownPersons;
import fr.forprev.domain.trainer.TrainerCertification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The generation of a session that certifies trainers. */
class GenerateTrainersTest {

  private static final TrainerCertification HELD = certification(SST_2, "2022-06-30", "2025-06-30");

  @Test
  @Verifies({Rule.TRA_01, Rule.USR_01})
  void whoPassedIsATrainerAndWhoWasUnknownAPerson() {
    Generation generation =
        grantedBy(generate(passed(SessionKind.REFRESHER, "2025-03-14", adele(), tom()), known()));

    assertThat(generation.certificates()).containsOnlyKeys(adele().id(), tom().id());
    assertThat(generation.trainers())
        .isEqualTo(
            Map.of(
                adele().id(),
                new CertifiedTrainer(ADELE, issued(301, "2025-03-14", "2028-06-30")),
                tom().id(),
                new CertifiedTrainer(
                    new Person(
                        new PersonId(key(401)),
                        new ForprevNumber("ZZZ00401"),
                        tom().identity(),
                        "trainee102@example.org",
                        List.of(new Person.Profile(Role.TRAINER, new Scope.Own()))),
                    issued(302, "2025-03-14", "2028-03-14"))));
  }

  @Test
  @Verifies(Rule.CER_02)
  void eachCertificateRunsFromThePreviousOneOfItsTrainer() {
    Generation generation =
        grantedBy(generate(passed(SessionKind.REFRESHER, "2025-03-14", adele(), tom()), known()));

    assertThat(generation.certificates().get(adele().id()).printed().end())
        .isEqualTo(day("2028-06-30"));
    assertThat(generation.certificates().get(tom().id()).printed().end())
        .isEqualTo(day("2028-03-14"));
  }

  @Test
  @Verifies(Rule.CER_02)
  void twoEarlyRefreshersMakeAChain() {
    TrainerCertification first =
        certifiedBy(passed(SessionKind.REFRESHER, "2025-03-14", adele()), known());

    TrainerCertification second =
        certifiedBy(
            passed(SessionKind.REFRESHER, "2025-05-01", adele()),
            knowing(record(ADELE, HELD, first)));

    assertThat(first.end()).isEqualTo(day("2028-06-30"));
    assertThat(second.end()).isEqualTo(day("2031-06-30"));
  }

  @Test
  @Verifies({Rule.CER_02, Rule.CER_01})
  void theRemarksExplainEachKindOfValidityOnce() {
    Trainee another = TrainerSessions.trainee(103, null, "Roux", "Noé", "1991-01-01");

    assertThat(
            remarksOf(
                generate(
                    passed(SessionKind.REFRESHER, "2025-03-14", tom(), adele(), another), known())))
        .containsExactly(
            Remark.of(
                Rule.CER_01,
                Fact.day("start", day("2025-03-14")),
                Fact.day("end", day("2028-03-14")),
                Fact.count("months", 36)),
            Remark.of(
                Rule.CER_02,
                Fact.count("line", 2),
                Fact.day("start", day("2025-03-14")),
                Fact.day("end", day("2028-06-30")),
                Fact.count("months", 36),
                Fact.day("previousEnd", day("2025-06-30"))));
  }

  @Test
  @Verifies(Rule.CER_03)
  void aRefresherAfterThePreviousEndIsGenerated() {
    var late = generate(passed(SessionKind.REFRESHER, "2025-07-01", adele()), known());

    assertThat(grantedBy(late).trainers().get(adele().id()).certification().end())
        .isEqualTo(day("2028-07-01"));
    assertThat(remarksOf(late)).extracting(Remark::rule).contains(Rule.CER_03);
  }

  @Test
  @Verifies(Rule.SES_10)
  void aRefresherAsksForNoEarlierCertificate() {
    assertThat(
            grantedBy(
                    generate(
                        passed(SessionKind.REFRESHER, "2025-03-14", adele()),
                        knowing(record(ADELE))))
                .trainers()
                .get(adele().id())
                .certification()
                .end())
        .isEqualTo(day("2028-03-14"));
  }

  @Test
  @Verifies(Rule.SES_10)
  void whoBecameKnownSinceTheSubmissionIsAskedForHisNumber() {
    Person meanwhile =
        new Person(
            new PersonId(key(70)),
            new ForprevNumber("BCD00070"),
            tom().identity(),
            "tom@example.org",
            List.of());
    WithEntity session = passed(SessionKind.REFRESHER, "2025-03-14", adele(), tom());

    assertThat(
            reasonsOf(
                session.generate(
                    Issue.with(
                        facts(knowing(record(ADELE, HELD), record(meanwhile))),
                        checked(session.endDate())),
                    Issue.nothing(),
                    on("2025-03-14"))))
        .containsExactly(Reason.of(Rule.SES_10, Unblock.never(), Fact.count("line", 2)));
  }

  @Test
  @Verifies({Rule.SES_10, Rule.SES_17})
  void whoFailedIsNeitherComparedNorCertified() {
    Map<TraineeId, Result> results = Map.of(adele().id(), Result.FAILED, tom().id(), Result.PASSED);

    Generation generation = grantedBy(generate(with(results, adele(), tom()), KnownPersons.NOBODY));

    assertThat(generation.certificates()).containsOnlyKeys(tom().id());
    assertThat(generation.trainers()).containsOnlyKeys(tom().id());
  }

  @Test
  @Verifies(Rule.SES_22)
  void anEmployeeBecomesNoPerson() {
    Generation generation =
        grantedBy(
            Sessions.withEntity().generate(Issue.with(sst1()), Issue.from(1), on("2023-04-05")));

    assertThat(generation.certificates()).isNotEmpty();
    assertThat(generation.trainers()).isEmpty();
  }

  private static KnownPersons known() {
    return knowing(record(ADELE, HELD));
  }

  private static Decision<Generation> generate(WithEntity session, KnownPersons known) {
    return session.generate(
        Issue.with(facts(known), checked(session.endDate())),
        Issue.from(1),
        on(session.endDate().toString()));
  }

  private static TrainerCertification certifiedBy(WithEntity session, KnownPersons known) {
    return grantedBy(generate(session, known)).trainers().get(adele().id()).certification();
  }

  private static TrainerCertification issued(long certificate, String start, String end) {
    return new TrainerCertification(
        SST_2,
        SST_2_CERTIFICATE,
        day(start),
        day(end),
        new TrainerCertification.Origin.Issued(new CertificateId(key(certificate))));
  }
}
