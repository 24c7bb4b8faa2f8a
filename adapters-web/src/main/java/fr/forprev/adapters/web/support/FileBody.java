package fr.forprev.adapters.web.support;

import fr.forprev.application.account.Support.File;
import fr.forprev.application.account.Support.Trace;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.Scope;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A person with roles and traces. */
record FileBody(
    PersonBody person,
    Instant createdAt,
    List<String> merged,
    List<RoleBody> roles,
    List<TraceBody> traces) {

  /** A role, and the entity or the caisse in which it holds. */
  record RoleBody(String role, @Nullable UUID organisation, @Nullable String caisse) {

    static RoleBody of(Person.Profile profile) {
      return new RoleBody(
          profile.role().name(),
          profile.scope() instanceof Scope.OfOrganisation in ? in.organisation().value() : null,
          profile.scope() instanceof Scope.OfCaisse in ? in.caisse() : null);
    }

    static List<RoleBody> of(Person person) {
      return person.profiles().stream().map(RoleBody::of).toList();
    }
  }

  /** What was done, by whom. */
  record TraceBody(
      Instant at, String act, String label, @Nullable String by, @Nullable String note) {

    private static TraceBody of(Trace trace) {
      return new TraceBody(
          trace.at(), trace.act().name(), TraceRow.label(trace.act()), trace.by(), trace.note());
    }
  }

  static FileBody of(File file) {
    return new FileBody(
        PersonBody.of(file.person()),
        file.createdAt(),
        file.merged().stream().map(ForprevNumber::value).toList(),
        RoleBody.of(file.person()),
        file.traces().stream().map(TraceBody::of).toList());
  }
}
