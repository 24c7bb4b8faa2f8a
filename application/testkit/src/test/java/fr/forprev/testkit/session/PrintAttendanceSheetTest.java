package fr.forprev.testkit.session;

import static fr.forprev.testkit.Answers.granted;
import static fr.forprev.testkit.Answers.refused;
import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.AttendanceSheet;
import fr.forprev.application.session.PrintAttendanceSheet;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Verifies;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleEntry;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.util.List;
import org.junit.jupiter.api.Test;

class PrintAttendanceSheetTest extends UseCase {

  private AttendanceSheet drawn;

  @Test
  void showsTheSessionAndItsTraineesWithoutTheirBirthDates() {
    CertificationSession session = scene.submitted();

    granted(print(KARINE, session));

    assertThat(drawn)
        .isEqualTo(
            new AttendanceSheet(
                session.header().number(),
                "MAROSE FORMATION",
                SampleOrganisations.SST_1,
                "Sauvetage secourisme du travail",
                "Sauveteur secouriste du travail (SST)",
                SessionKind.INITIAL,
                "Nantes",
                END,
                People.HELENE.identity().displayed(),
                SampleSession.TRAINEES.stream()
                    .map(who -> new AttendanceSheet.Row(who.surname(), who.firstName()))
                    .toList(),
                TODAY));
  }

  @Test
  void leavesWhatIsNotEnteredYetToBeWritten() {
    SampleEntry bare = SampleEntry.complete().certified(null).at(null).as(null).training(List.of());

    granted(print(KARINE, scene.typing(bare).opened()));

    assertThat(drawn.certificate()).isNull();
    assertThat(drawn.kind()).isNull();
    assertThat(drawn.place()).isNull();
    assertThat(drawn.trainer()).isNull();
    assertThat(drawn.trainees()).isEmpty();
  }

  @Test
  @Verifies(Rule.SES_13)
  void isForWhoeverSeesTheSession() {
    CertificationSession session = scene.submitted();

    granted(print(HELENE, session));
    assertThat(refused(print(YANN, session))).containsExactly(UNSEEN);
    assertThat(refused(print(HELENE, scene.opened()))).containsExactly(UNSEEN);
  }

  private Decision<byte[]> print(Actor actor, CertificationSession session) {
    return PrintAttendanceSheet.of(
            ports(),
            sheet -> {
              drawn = sheet;
              return new byte[0];
            })
        .print(actor, session.id());
  }
}
