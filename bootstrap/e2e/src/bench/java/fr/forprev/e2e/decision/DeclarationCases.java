package fr.forprev.e2e.decision;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.dispositif.CertificateCode;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.dispositif.DispositifLevel;
import fr.forprev.domain.dispositif.Level;
import fr.forprev.domain.dispositif.SessionKind;
import fr.forprev.domain.habilitation.HeldHabilitations;
import fr.forprev.domain.session.Act;
import fr.forprev.domain.session.DeclarationFacts;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.Place;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.TraineeId;
import fr.forprev.domain.trainer.KnownPersons;
import fr.forprev.domain.trainer.TrainerRecord;
import fr.forprev.testkit.People;
import fr.forprev.testkit.SampleOrganisations;
import fr.forprev.testkit.SampleSession;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Declarations with nothing wrong, with one thing wrong, and with nearly everything. */
final class DeclarationCases {

  private static final LocalDate END = SampleSession.END;
  private static final Draft DRAFT = SampleSession.number(1).draft(People.HELENE, null);
  private static final DraftContent ENTERED = DRAFT.content();
  private static final DispositifLevel SST_1 = SampleOrganisations.SST_1;
  private static final DispositifLevel CATEC_1 = SampleOrganisations.CATEC_1;
  private static final CertificateCode CATEC = new CertificateCode("CATEC-1-SURVEILLANT");
  private static final Place PLATFORM = new Place.OnSite(SampleOrganisations.PLATFORM.id());
  private static final List<TraineeEntry> FOUR = ENTERED.trainees();
  private static final TrainerRecord HELENE =
      new TrainerRecord(People.HELENE, List.of(People.SST_TRAINER, People.CATEC_TRAINER));
  private static final DeclarationFacts FACTS =
      new DeclarationFacts(
          Happy.FACTS.catalogue(),
          new HeldHabilitations(
              List.of(
                  SampleOrganisations.SST_OF_MAROSE,
                  SampleOrganisations.SST_2_OF_MAROSE,
                  SampleOrganisations.CATEC_OF_MAROSE)),
          List.of(SampleOrganisations.PLATFORM),
          new KnownPersons(List.of(new TrainerRecord(People.GASPARD, List.of()))));

  private DeclarationCases() {}

  static Stream<Question.Declaration> all() {
    return Stream.of(days(), expiry(), contents(), trainees(), trainers()).flatMap(cases -> cases);
  }

  private static Stream<Question.Declaration> days() {
    return Stream.of(END.minusMonths(3), END, END.plusMonths(3))
        .flatMap(bound -> Stream.of(bound.minusDays(1), bound, bound.plusDays(1)))
        .map(today ->
            Question.Declaration.of(DRAFT, FACTS, HELENE, new Act(People.KARINE.id(), today)));
  }

  private static Stream<Question.Declaration> expiry() {
    LocalDate last = SampleOrganisations.SST_OF_MAROSE.expiry();
    return Stream.of(last.minusDays(1), last, last.plusDays(1))
        .map(end ->
            Question.Declaration.of(
                new Draft(DRAFT.header(), ending(end), DRAFT.trainer(), null),
                FACTS,
                certified(last, null),
                new Act(People.KARINE.id(), last)));
  }

  private static Stream<Question.Declaration> contents() {
    DispositifLevel unknown = new DispositifLevel(new DispositifCode("RIEN"), Level.ONE);
    DispositifLevel notHeld = new DispositifLevel(new DispositifCode("PRAPIBC"), Level.ONE);
    DispositifLevel unfinished = new DispositifLevel(new DispositifCode("SDC"), Level.ONE);
    CertificateCode withoutValidity = new CertificateCode("SDC-1");
    CertificateCode none = new CertificateCode("RIEN-1");
    return Stream.of(
            content(SST_1, null, null, null, List.of()),
            content(SST_1, none, PLATFORM, SessionKind.INITIAL, FOUR),
            content(SST_1, CATEC, SampleSession.IN_NANTES, SessionKind.REFRESHER, FOUR),
            content(unknown, none, SampleSession.IN_NANTES, SessionKind.INITIAL, FOUR),
            content(unknown, none, PLATFORM, SessionKind.INITIAL, FOUR),
            content(
                unfinished, withoutValidity, SampleSession.IN_NANTES, SessionKind.INITIAL, FOUR),
            content(notHeld, CATEC, SampleSession.IN_NANTES, null, FOUR),
            content(CATEC_1, CATEC, PLATFORM, SessionKind.INITIAL, FOUR),
            content(CATEC_1, CATEC, SampleSession.IN_NANTES, SessionKind.INITIAL, FOUR))
        .map(DeclarationCases::asked);
  }

  private static Stream<Question.Declaration> trainees() {
    TraineeEntry first = FOUR.get(0);
    Identity gaspard = People.GASPARD.identity();
    return Stream.of(
            List.of(first, new TraineeEntry(first.id(), null, null, null, null, null)),
            List.of(first, first, first),
            List.of(first, born(first, END.minusDays(1)), born(first, END)),
            List.of(born(first, END.minusYears(14)), born(first, END.minusYears(14).plusDays(1))),
            List.of(born(first, END.minusYears(91)), born(first, END.minusYears(91).plusDays(1))),
            List.of(of(gaspard, People.GASPARD.number()), of(gaspard, People.YANN.number())),
            List.of(of(gaspard, null), of(People.HELENE.identity(), null)),
            Stream.of(FOUR, FOUR, FOUR).flatMap(List::stream).toList())
        .flatMap(entries ->
            Stream.of(
                asked(ENTERED.training(entries)),
                asked(
                    content(
                        SampleOrganisations.SST_2,
                        new CertificateCode("SST-2"),
                        SampleSession.IN_NANTES,
                        SessionKind.INITIAL,
                        entries))));
  }

  private static Stream<Question.Declaration> trainers() {
    return Stream.of(
            null,
            new TrainerRecord(People.KARINE, List.of(People.SST_TRAINER)),
            new TrainerRecord(People.HELENE, List.of()),
            new TrainerRecord(People.HELENE, List.of(People.CATEC_TRAINER)),
            certified(END, END),
            certified(END.plusDays(1), null),
            certified(END.minusYears(3), END.minusDays(1)))
        .map(trainer -> Question.Declaration.of(DRAFT, FACTS, trainer, Happy.ACT));
  }

  private static TrainerRecord certified(LocalDate start, @Nullable LocalDate end) {
    return new TrainerRecord(
        People.HELENE, List.of(People.certification("SST", Level.TWO, start, end)));
  }

  private static Question.Declaration asked(DraftContent content) {
    return Question.Declaration.of(
        new Draft(DRAFT.header(), content, DRAFT.trainer(), null), FACTS, HELENE, Happy.ACT);
  }

  private static DraftContent ending(LocalDate end) {
    return new DraftContent(
        SST_1, end, ENTERED.certificate(), ENTERED.place(), ENTERED.kind(), FOUR);
  }

  private static DraftContent content(
      DispositifLevel level,
      @Nullable CertificateCode certificate,
      @Nullable Place place,
      @Nullable SessionKind kind,
      List<TraineeEntry> trainees) {
    return new DraftContent(level, END, certificate, place, kind, trainees);
  }

  private static TraineeEntry born(TraineeEntry entry, LocalDate day) {
    return new TraineeEntry(
        entry.id(), entry.number(), entry.surname(), entry.firstName(), day, entry.email());
  }

  private static TraineeEntry of(Identity identity, @Nullable ForprevNumber number) {
    return new TraineeEntry(
        new TraineeId(new UUID(0, 8)),
        number,
        identity.surname(),
        identity.firstName(),
        identity.birthDate(),
        "stagiaire@example.fr");
  }
}
