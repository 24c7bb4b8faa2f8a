package fr.forprev.domain.session;

import static fr.forprev.domain.Samples.SST_1;
import static fr.forprev.domain.Samples.SST_2;
import static fr.forprev.domain.Samples.TRAINER;
import static fr.forprev.domain.Samples.certification;
import static fr.forprev.domain.Samples.day;
import static fr.forprev.domain.Samples.habilitation;
import static fr.forprev.domain.Samples.key;
import static fr.forprev.domain.Samples.span;
import static fr.forprev.domain.rule.Answers.reasonsOf;
import static fr.forprev.domain.session.Sessions.END_DATE;
import static fr.forprev.domain.session.Sessions.RENNES;
import static fr.forprev.domain.session.Sessions.SAINT_MALO;
import static fr.forprev.domain.session.Sessions.SST_CERTIFICATE;
import static fr.forprev.domain.session.Sessions.bare;
import static fr.forprev.domain.session.Sessions.changed;
import static fr.forprev.domain.session.Sessions.content;
import static fr.forprev.domain.session.Sessions.declaration;
import static fr.forprev.domain.session.Sessions.draft;
import static fr.forprev.domain.session.Sessions.facts;
import static fr.forprev.domain.session.Sessions.nobodyFound;
import static fr.forprev.domain.session.Sessions.of;
import static fr.forprev.domain.session.Sessions.on;
import static fr.forprev.domain.session.Sessions.passed;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.trainer.RequiredQualification;
import fr.forprev.domain.trainer.TrainerCheck;
import fr.forprev.domain.trainer.TrainerRecord;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftSubmitTest {

  private static final Reason NO_CERTIFICATE = Reason.of(Rule.SES_04, Unblock.never());
  private static final Reason NO_PLACE = Reason.of(Rule.SES_05, Unblock.never());
  private static final Reason NO_TRAINER = Reason.of(Rule.SES_24, Unblock.never());

  @ParameterizedTest
  @ValueSource(strings = {"2022-12-31", "2023-06-30"})
  @Verifies({Rule.SES_02, Rule.SES_24})
  void aCompleteDraftGoesToItsTrainer(String today) {
    assertThat(draft(content()).submit(facts(), passed(), on(today)))
        .isEqualTo(Decision.granted(new WithTrainer(changed(on(today)), declaration())));
  }

  @Test
  @Verifies({Rule.SES_02, Rule.SES_04, Rule.SES_05, Rule.SES_24})
  void everythingThatIsMissingIsSaidAtOnce() {
    assertThat(reasonsOf(draft(bare(), null).submit(facts(), null, on("2023-03-31"))))
        .containsExactly(
            NO_CERTIFICATE,
            NO_PLACE,
            Reason.of(
                Rule.SES_02,
                Unblock.never(),
                Fact.text(
                    "missing",
                    "l'identification (stage initial ou mise à jour des compétences), "
                        + "au moins un stagiaire")),
            NO_TRAINER);
  }

  @Test
  @Verifies({Rule.SES_02, Rule.SES_10})
  void whatIsWrongIsSaidWithWhatIsMissing() {
    var trainees =
        List.of(
            new TraineeEntry(new TraineeId(key(1)), null, null, null, day("2023-03-31"), null),
            new TraineeEntry(new TraineeId(key(2)), null, null, new Name("Zoé"), null, null));
    DraftContent draft = new DraftContent(SST_1, END_DATE, null, SAINT_MALO, null, trainees);
    var lapsed = habilitation(SST_1, List.of(span("2018-04-01", "2023-03-30")));

    assertThat(reasonsOf(draft(draft).submit(facts(lapsed), nobodyFound(), on("2023-07-01"))))
        .containsExactly(
            Reason.of(
                Rule.SES_02,
                Unblock.never(),
                Fact.day("endDate", END_DATE),
                Fact.span("window", span("2022-12-31", "2023-06-30")),
                Fact.day("today", day("2023-07-01"))),
            Reason.of(
                Rule.HAB_01,
                Unblock.never(),
                Fact.reference("number", "H00421/2020/SST-1/O"),
                Fact.day("expiry", day("2023-03-30")),
                Fact.day("day", END_DATE)),
            Reason.of(Rule.SES_05, Unblock.never(), Fact.reference("freePlaceOf", "SST")),
            Reason.of(
                Rule.SES_10, Unblock.never(), Fact.count("line", 1), Fact.day("endDate", END_DATE)),
            NO_CERTIFICATE,
            Reason.of(
                Rule.SES_02,
                Unblock.never(),
                Fact.text(
                    "missing", "l'identification (stage initial ou mise à jour des compétences)")),
            Reason.of(
                Rule.SES_10,
                Unblock.never(),
                Fact.count("line", 1),
                Fact.text("missing", "le nom, le prénom")),
            Reason.of(
                Rule.SES_10,
                Unblock.never(),
                Fact.count("line", 2),
                Fact.text("missing", "le nom, la date de naissance")),
            Reason.of(Rule.SES_08, Unblock.never()));
  }

  @ParameterizedTest
  @EnumSource
  @Verifies(Rule.SES_06)
  void aSessionIsInitialOrRefresher(SessionKind kind) {
    DraftContent entered =
        new DraftContent(SST_1, END_DATE, SST_CERTIFICATE, RENNES, kind, content().trainees());

    assertThat(draft(entered).submit(facts(), passed(), on("2023-03-31")))
        .isEqualTo(
            Decision.granted(
                new WithTrainer(changed(on("2023-03-31")), declaration(kind, RENNES))));
    assertThat(SessionKind.values()).containsExactly(SessionKind.INITIAL, SessionKind.REFRESHER);
  }

  @Test
  @Verifies(Rule.SES_11)
  void aDraftWithoutTraineeIsNotSubmitted() {
    assertThat(reasonsOf(draft(of(List.of())).submit(facts(), passed(), on("2023-03-31"))))
        .containsExactly(
            Reason.of(Rule.SES_02, Unblock.never(), Fact.text("missing", "au moins un stagiaire")));
  }

  @Test
  @Verifies(Rule.SES_24)
  void aDraftWhoseTrainerWasNotCheckedAgainIsNotSubmitted() {
    assertThat(reasonsOf(draft(content()).submit(facts(), null, on("2023-03-31"))))
        .containsExactly(NO_TRAINER);
    assertThat(reasonsOf(draft(content(), null).submit(facts(), passed(), on("2023-03-31"))))
        .containsExactly(NO_TRAINER);
  }

  @Test
  @Verifies({Rule.SES_08, Rule.TRA_02})
  void theFourTestsPassAgainAtSubmission() {
    TrainerCheck lapsed =
        TrainerCheck.of(
            List.of(
                new TrainerRecord(
                    TRAINER, List.of(certification(SST_2, "2020-03-30", "2023-03-30")))),
            new RequiredQualification(SST_2, END_DATE),
            END_DATE);

    assertThat(reasonsOf(draft(content()).submit(facts(), lapsed, on("2023-03-31"))))
        .containsExactly(
            Reason.of(
                Rule.TRA_02,
                Unblock.ask(Role.TRAINER),
                Fact.reference("required", "SST/2"),
                Fact.day("endDate", END_DATE)));
  }
}
