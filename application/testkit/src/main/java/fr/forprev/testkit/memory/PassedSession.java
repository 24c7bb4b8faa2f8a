package fr.forprev.testkit.memory;

import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.session.CertificationSession;
import fr.forprev.domain.session.Declaration;
import fr.forprev.domain.session.Draft;
import fr.forprev.domain.session.DraftContent;
import fr.forprev.domain.session.Generated;
import fr.forprev.domain.session.SessionHeader;
import fr.forprev.domain.session.Trainee;
import fr.forprev.domain.session.TraineeEntry;
import fr.forprev.domain.session.WithEntity;
import fr.forprev.domain.session.WithTrainer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A session in which the survivor stands wherever the absorbed person stood. */
record PassedSession(Person survivor, Person absorbed)
    implements UnaryOperator<CertificationSession> {

  @Override
  public CertificationSession apply(CertificationSession session) {
    SessionHeader header = header(session.header());
    if (session instanceof Draft draft) {
      return new Draft(
          header,
          content(draft.content()),
          draft.trainer() == null ? null : person(draft.trainer()),
          draft.comment());
    }
    if (session instanceof WithTrainer waiting) {
      return new WithTrainer(header, declaration(waiting.declaration()));
    }
    if (session instanceof WithEntity waiting) {
      return new WithEntity(header, declaration(waiting.declaration()), waiting.results());
    }
    Generated done = (Generated) session;
    return new Generated(
        header, declaration(done.declaration()), done.results(), done.generatedOn());
  }

  private SessionHeader header(SessionHeader header) {
    return new SessionHeader(
        header.id(),
        header.number(),
        header.organisation(),
        person(header.declarer()),
        person(header.lastActor()),
        header.changedOn(),
        header.revision());
  }

  private DraftContent content(DraftContent content) {
    return new DraftContent(
        content.dispositifLevel(),
        content.endDate(),
        content.certificate(),
        content.place(),
        content.kind(),
        content.trainees().stream().map(this::entry).toList());
  }

  private TraineeEntry entry(TraineeEntry entry) {
    return new TraineeEntry(
        entry.id(),
        number(entry.number()),
        entry.surname(),
        entry.firstName(),
        entry.birthDate(),
        entry.email());
  }

  private Declaration declaration(Declaration declared) {
    return new Declaration(
        declared.dispositifLevel(),
        declared.endDate(),
        declared.certificate(),
        declared.place(),
        declared.kind(),
        person(declared.trainer()),
        declared.trainees().stream().map(this::trainee).toList());
  }

  private Trainee trainee(Trainee trainee) {
    return new Trainee(trainee.id(), number(trainee.number()), trainee.identity(), trainee.email());
  }

  private PersonId person(PersonId person) {
    return person.equals(absorbed.id()) ? survivor.id() : person;
  }

  private @Nullable ForprevNumber number(@Nullable ForprevNumber number) {
    return absorbed.number().equals(number) ? survivor.number() : number;
  }
}
