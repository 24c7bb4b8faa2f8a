package fr.forprev.domain.request;

import static fr.forprev.domain.Samples.MAROSE;
import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.Samples.sst1;
import static fr.forprev.domain.request.Requests.BRETAGNE;
import static fr.forprev.domain.request.Requests.JOHN;
import static fr.forprev.domain.request.Requests.MEMBER;
import static fr.forprev.domain.request.Requests.RENEWAL;
import static fr.forprev.domain.request.Requests.by;
import static fr.forprev.domain.request.Requests.commission;
import static fr.forprev.domain.request.Requests.data;
import static fr.forprev.domain.request.Requests.file;
import static fr.forprev.domain.request.Requests.grantingFacts;
import static fr.forprev.domain.request.Requests.review;
import static fr.forprev.domain.rule.Answers.grantedBy;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.rule.Answers.remarksOf;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.dispositif.Catalogue;
import fr.forprev.domain.habilitation.ChangeOfRight;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GrantingTest {

  private static final Act ACT = by(MEMBER, "2023-03-15");

  @Test
  @Verifies({Rule.HAB_13, Rule.HAB_03, Rule.HAB_16})
  void theFirstHabilitationOfAnEntityMakesItsApplicantAManager() {
    Granting granting = grantedBy(Granting.of(commission(), 60, grantingFacts(List.of()), ACT));

    assertThat(granting)
        .isEqualTo(
            new Granting(
                new Accepted(
                    commission().header().moved(RequestAct.GRANT, RequestState.ACCEPTED, ACT, ""),
                    data(),
                    BRETAGNE,
                    sst1().id()),
                new Habilitation(
                    sst1().id(),
                    new HabilitationNumber("H00421/2023/SST-1/O"),
                    MAROSE.id(),
                    SST_1,
                    List.of(span("2023-03-15", "2028-03-15")),
                    List.of(),
                    null),
                JOHN));
    assertThat(granting.gained())
        .contains(new Person.Profile(Role.MANAGER, new Scope.OfOrganisation(MAROSE.id())));
  }

  @Test
  @Verifies(Rule.HAB_13)
  void anotherHabilitationMakesNobodyAManager() {
    List<Habilitation> expired =
        List.of(habilitation(SST_2, List.of(span("2015-01-01", "2019-12-31"))));
    Granting granting = grantedBy(Granting.of(commission(), 60, grantingFacts(expired), ACT));

    assertThat(granting.newManager()).isNull();
    assertThat(granting.gained()).isEmpty();
  }

  @Test
  @Verifies({Rule.HAB_07, Rule.HAB_04})
  void aGrantIsRefusedForWhatIsHeldAlreadyAndForItsMonthsAtOnce() {
    assertThat(reasonsOf(Granting.of(commission(), 61, grantingFacts(List.of(sst1())), ACT)))
        .extracting(Reason::rule)
        .containsExactly(Rule.HAB_07, Rule.HAB_04);
    assertThat(reasonsOf(Granting.of(commission(), 60, grantingFacts(List.of(sst1())), ACT)))
        .extracting(Reason::unblock)
        .containsExactly(Unblock.from(day("2025-07-01")));
  }

  @Test
  @Verifies({Rule.HAB_02, Rule.HAB_16})
  void aRenewalAddsATermUnderTheSameNumber() {
    Decision<Granting> decision = renewal(sst1(), by(MEMBER, "2025-03-15"));

    assertThat(grantedBy(decision).habilitation())
        .isEqualTo(
            habilitation(
                SST_1,
                List.of(span("2020-07-01", "2025-06-30"), span("2025-07-01", "2030-06-30"))));
    assertThat(grantedBy(decision).newManager()).isNull();
    assertThat(grantedBy(decision).request().habilitation()).isEqualTo(sst1().id());
    assertThat(remarksOf(decision)).extracting(Remark::rule).containsExactly(Rule.HAB_02);
  }

  @Test
  @Verifies(Rule.HAB_07)
  void whatWasWithdrawnOrResignedMeanwhileIsNotRenewed() {
    LocalDate today = day("2025-03-01");
    Map<String, Habilitation> ended =
        Map.of(
            "withdrawnFrom",
            grantedBy(new ChangeOfRight(sst1(), today).withdraw(today, "Fraude")),
            "resignedFrom",
            grantedBy(new ChangeOfRight(sst1(), today).resign(today)));

    ended.forEach((fact, previous) ->
        assertThat(reasonsOf(renewal(previous, by(MEMBER, "2025-03-15"))))
            .containsExactly(
                Reason.of(
                    Rule.HAB_07,
                    Unblock.never(),
                    Fact.reference("number", sst1().number()),
                    Fact.day(fact, today))));
  }

  @Test
  @Verifies(Rule.HAB_15)
  void whatLeftTheCatalogueIsNotGranted() {
    GrantingFacts facts =
        new GrantingFacts(
            new Catalogue(List.of(), List.of()).on(ACT.today()),
            new HeldHabilitations(List.of()),
            OrganisationType.TRAINING_BODY,
            sst1().id(),
            421);

    assertThat(reasonsOf(Granting.of(commission(), 60, facts, ACT)))
        .containsExactly(
            Reason.of(Rule.HAB_15, Unblock.ask(Role.INRS), Fact.reference("uncatalogued", SST_1)));
  }

  private static Decision<Granting> renewal(Habilitation previous, Act act) {
    Commission request =
        commission(
            grantedBy(
                file(review(RENEWAL))
                    .submitFile(
                        Requests.joined("COMMITMENT_LETTER", "TEACHING_FILE"),
                        Requests.on("2023-03-01"))));
    return Granting.of(request, 60, grantingFacts(List.of(previous)), act);
  }
}
