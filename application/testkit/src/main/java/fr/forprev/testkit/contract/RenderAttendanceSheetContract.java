package fr.forprev.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import fr.forprev.application.session.AttendanceSheet;
import fr.forprev.application.session.RenderAttendanceSheet;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.session.SessionNumber;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@link RenderAttendanceSheet} promises of its bytes, whatever draws them. */
public abstract class RenderAttendanceSheetContract {

  /** The port, a new one each time. */
  protected abstract RenderAttendanceSheet renderer();

  @Test
  void drawsTheSameBytesForEqualSheets() {
    assertThat(renderer().pdf(sheet(trainees()))).isEqualTo(renderer().pdf(sheet(trainees())));
  }

  @Test
  void drawsOtherBytesForAnotherSheet() {
    assertThat(renderer().pdf(sheet(trainees())))
        .isNotEqualTo(renderer().pdf(sheet(trainees().subList(0, 2))));
  }

  @Test
  void drawsASheetWithoutTrainees() {
    assertThat(renderer().pdf(sheet(List.of()))).isNotEmpty();
  }

  @Test
  void drawsASheetOfTheLargestSession() {
    assertThat(renderer().pdf(sheet(Collections.nCopies(100, trainees().get(0))))).isNotEmpty();
  }

  @Test
  void drawsWhatIsNotKnownYet() {
    AttendanceSheet bare =
        new AttendanceSheet(
            new SessionNumber(7),
            SampleOrganisations.MAROSE.name().text(),
            SampleOrganisations.SST_1,
            "Sauveteur secouriste du travail",
            null,
            null,
            null,
            SampleSession.END,
            null,
            List.of(new AttendanceSheet.Row(null, null)),
            SampleSession.END.minusDays(7));

    assertThat(renderer().pdf(bare)).isNotEmpty();
  }

  private static List<AttendanceSheet.Row> trainees() {
    return SampleSession.TRAINEES.stream()
        .map(identity -> new AttendanceSheet.Row(identity.surname(), identity.firstName()))
        .toList();
  }

  private static AttendanceSheet sheet(List<AttendanceSheet.Row> trainees) {
    SampleSession session = SampleSession.number(7);
    return new AttendanceSheet(
        new SessionNumber(session.number()),
        session.organisation().name().text(),
        SampleOrganisations.SST_1,
        "Sauveteur secouriste du travail",
        "Sauveteur secouriste du travail (SST)",
        SessionKind.INITIAL,
        "Nantes",
        session.endDate(),
        session.trainer().identity().displayed(),
        trainees,
        session.endDate().minusDays(7));
  }
}
