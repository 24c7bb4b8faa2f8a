package example.rules;

import fr.forprev.domain.calendar.DateSpan;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.habilitation.Habilitation;
import fr.forprev.domain.habilitation.HabilitationId;
import fr.forprev.domain.habilitation.HabilitationNumber;
import fr.forprev.domain.organisation.OrganisationId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Asks whether a session may be entered, on a few days around its window. */
public final class MayItBeEntered {

  /** An habilitation for first aid at work, until 31 March 2026. */
  static final Habilitation SST =
      new Habilitation(
          new HabilitationId(UUID.fromString("0199c3d6-0000-7000-8000-000000000001")),
          new HabilitationNumber("H00421/2021/SST-1/O"),
          new OrganisationId(UUID.fromString("0199c3d6-0000-7000-8000-000000000002")),
          new DispositifLevel(new DispositifCode("SST"), Level.ONE),
          List.of(new DateSpan(LocalDate.of(2021, 4, 1), LocalDate.of(2026, 3, 31))),
          List.of(),
          null);

  private MayItBeEntered() {}

  /** Prints the answers. */
  public static void main(String[] arguments) {
    ask(LocalDate.of(2026, 3, 31), LocalDate.of(2025, 12, 30)); // the eve of the window
    ask(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 6, 30)); // its last day
    ask(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 7, 2)); // expired, and too late
  }

  private static void ask(LocalDate endDate, LocalDate today) {
    Question question = new Question(SST, endDate);
    System.out.println("Une session qui finit le " + endDate + ", le " + today + " ?");
    System.out.println(
        question
            .answerOn(today)
            .<String>fold(
                granted -> "  Oui, jusqu'au " + granted.value() + ".",
                refused ->
                    "  Non.\n  "
                        + String.join("\n  ", refused.reasons().stream().map(Words::of).toList())));
    question
        .window()
        .after(today)
        .ifPresent(next ->
            System.out.println("  La fenêtre est ensuite " + next.state() + ", le " + next.from()));
  }
}
