package fr.forprev.domain.notification;

import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import fr.forprev.domain.session.SessionId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** USR-12: the session or the request that a task is about, with those who take part in it. */
public sealed interface TaskSubject {

  /** A session; its trainer is designated, for it was submitted. */
  record OfSession(
      SessionId session, OrganisationId organisation, PersonId declarer, PersonId trainer)
      implements TaskSubject {

    @Override
    public Optional<TaskOwner> owner(TaskSide side) {
      Scope entity = new Scope.OfOrganisation(organisation);
      return switch (side) {
        case TRAINER -> one(new Actor(trainer, Role.TRAINER, new Scope.Own()));
        case DECLARER -> one(new Actor(declarer, Role.DELEGATE, entity));
        case MANAGERS -> all(Role.MANAGER, entity);
        case APPLICANT, INSTRUCTORS, COMMISSION -> Optional.empty();
      };
    }
  }

  /**
   * A request.
   *
   * @param request its key
   * @param applicant who made it, with the profile that he used: applicant or manager
   * @param organisation the entity, or null while it does not exist (HAB-13)
   * @param caisse the code of the caisse that has it, or null while none has (GEO-03)
   */
  record OfRequest(
      UUID request, Actor applicant, @Nullable OrganisationId organisation, @Nullable String caisse)
      implements TaskSubject {

    @Override
    public Optional<TaskOwner> owner(TaskSide side) {
      return switch (side) {
        case APPLICANT -> one(applicant);
        case MANAGERS ->
            organisation == null
                ? Optional.empty()
                : all(Role.MANAGER, new Scope.OfOrganisation(organisation));
        case INSTRUCTORS ->
            caisse == null
                ? all(Role.INRS, new Scope.National())
                : all(Role.INSTRUCTOR, new Scope.OfCaisse(caisse));
        case COMMISSION -> all(Role.COMMISSION, new Scope.National());
        case TRAINER, DECLARER -> Optional.empty();
      };
    }
  }

  /** Who stands on that side of it; empty when it has no such side, or nobody yet. */
  Optional<TaskOwner> owner(TaskSide side);

  private static Optional<TaskOwner> one(Actor actor) {
    return Optional.of(new TaskOwner.One(actor));
  }

  private static Optional<TaskOwner> all(Role role, Scope scope) {
    return Optional.of(new TaskOwner.All(new Person.Profile(role, scope)));
  }
}
