package fr.forprev.testkit;

import fr.forprev.application.session.DraftInput;
import fr.forprev.application.session.DraftInput.TraineeInput;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.session.Place;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a manager types: a complete SST session of four trainees, then whatever a test changes. */
public record SampleEntry(
    DispositifLevel dispositifLevel,
    LocalDate endDate,
    @Nullable CertificateCode certificate,
    @Nullable Place place,
    @Nullable SessionKind kind,
    List<TraineeInput> trainees) {

  /** Who becomes a trainer without having been known. */
  public static final Identity MAIWENN =
      new Identity(new Name("KERVELLA"), new Name("Maïwenn"), LocalDate.of(1993, 8, 31));

  /** Where she is reached. */
  public static final String MAIWENN_EMAIL = "maiwenn@example.fr";

  /** Nothing is missing, nothing is unusual; it ends on {@link SampleSession#END}. */
  public static SampleEntry complete() {
    return new SampleEntry(
        SampleOrganisations.SST_1,
        SampleSession.END,
        SampleSession.SST_CERTIFICATE,
        SampleSession.IN_NANTES,
        SessionKind.INITIAL,
        SampleSession.TRAINEES.stream().map(SampleEntry::trainee).toList());
  }

  /**
   * A refresher of trainers that ends on the same day: Hélène by her number, Maïwenn of whom
   * nothing is known, and Gaspard by his number.
   */
  public static SampleEntry ofTrainers() {
    return new SampleEntry(
        SampleOrganisations.SST_2,
        SampleSession.END,
        new CertificateCode("SST-2"),
        SampleSession.IN_NANTES,
        SessionKind.REFRESHER,
        List.of(
            trainer(People.HELENE),
            new TraineeInput(
                null, MAIWENN.surname(), MAIWENN.firstName(), MAIWENN.birthDate(), MAIWENN_EMAIL),
            trainer(People.GASPARD)));
  }

  /** A known person, with his number. */
  public static TraineeInput trainer(Person person) {
    return new TraineeInput(
        person.number(),
        person.identity().surname(),
        person.identity().firstName(),
        person.identity().birthDate(),
        person.email());
  }

  /** The trainee with that identity, without e-mail. */
  public static TraineeInput trainee(Identity identity) {
    return new TraineeInput(
        null, identity.surname(), identity.firstName(), identity.birthDate(), null);
  }

  /** For another dispositif or level. */
  public SampleEntry of(DispositifLevel other) {
    return new SampleEntry(other, endDate, certificate, place, kind, trainees);
  }

  /** Ending on another day. */
  public SampleEntry ending(LocalDate day) {
    return new SampleEntry(dispositifLevel, day, certificate, place, kind, trainees);
  }

  /** With another certificate, or none. */
  public SampleEntry certified(@Nullable CertificateCode other) {
    return new SampleEntry(dispositifLevel, endDate, other, place, kind, trainees);
  }

  /** At another place, or nowhere yet. */
  public SampleEntry at(@Nullable Place other) {
    return new SampleEntry(dispositifLevel, endDate, certificate, other, kind, trainees);
  }

  /** Of another kind, or of none yet. */
  public SampleEntry as(@Nullable SessionKind other) {
    return new SampleEntry(dispositifLevel, endDate, certificate, place, other, trainees);
  }

  /** With exactly these trainees. */
  public SampleEntry training(List<TraineeInput> others) {
    return new SampleEntry(dispositifLevel, endDate, certificate, place, kind, others);
  }

  /** What the use cases take. */
  public DraftInput input() {
    return new DraftInput(dispositifLevel, endDate, certificate, place, kind, trainees);
  }
}
