package fr.forprev.adapters.web;

import fr.forprev.application.account.AccountMerges.Holdings;
import fr.forprev.application.account.MergeAccounts;
import fr.forprev.application.account.Support;
import fr.forprev.application.audit.AuditAct;
import fr.forprev.domain.account.AccountMerge.Merged;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.DataCorrection.Corrected;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Identity;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonSearch;
import fr.forprev.domain.account.Staff;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.Organisation;
import fr.forprev.domain.organisation.OrganisationType;
import fr.forprev.domain.organisation.Siret;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import java.time.Instant;
import java.util.List;

/** What support asks for is granted, unless a test says otherwise. */
final class PluggedSupport implements Support, MergeAccounts {

  static final Organisation ENTITY =
      new Organisation(
          Samples.ORGANISATION,
          OrganisationType.TRAINING_BODY,
          new Name("FORMATION GUY"),
          Siret.parse("73282932000074").orElseThrow(),
          null);

  Found found = new Found(List.of(People.MANAGER), false, null);
  File file =
      new File(
          People.DELEGATE,
          Instant.parse("2024-03-01T08:15:00Z"),
          List.of(new ForprevNumber("ZZX70070")),
          List.of(
              new Trace(
                  Instant.parse("2026-12-10T08:15:00Z"),
                  AuditAct.DATA_CORRECTED,
                  "AUBRY Théo (STV44444)",
                  "l'adresse électronique ; motif : <appel>"),
              new Trace(
                  Instant.parse("2026-12-09T08:15:00Z"), AuditAct.EMAIL_CHANGED, null, null)));
  List<Remark> remarks = List.of();
  List<Reason> refused = List.of();
  boolean unseen;

  PersonSearch gotSearch;
  ForprevNumber gotNumber;
  ForprevNumber gotOther;
  Identity gotIdentity;
  String gotEmail;
  String gotReason;

  private final PluggedAccounts accounts;

  PluggedSupport(PluggedAccounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public Decision<Actor> enter(Actor actor) {
    return seen(actor);
  }

  @Override
  public Decision<Found> find(Actor actor, PersonSearch search) {
    gotSearch = search;
    return seen(found);
  }

  @Override
  public Decision<File> show(Actor actor, ForprevNumber number) {
    return seen(file);
  }

  @Override
  public Decision<Corrected> correct(
      Actor actor, ForprevNumber number, Identity identity, String email, String reason) {
    gotNumber = number;
    gotIdentity = identity;
    gotEmail = email;
    gotReason = reason;
    Person before = People.DELEGATE;
    Person after =
        new Person(
            before.id(),
            before.number(),
            identity == null ? before.identity() : identity,
            email == null ? before.email() : email,
            before.profiles());
    return acted(new Corrected(before, after, reason));
  }

  @Override
  public Decision<OrganisationStaff> organisation(Actor actor, Siret siret) {
    return unseen || !siret.equals(ENTITY.siret())
        ? Decision.refused(Reason.unseen(Rule.USR_07))
        : Decision.granted(
            new OrganisationStaff(ENTITY, new Staff(People.ENTITY, List.of(People.MANAGER))));
  }

  @Override
  public Decision<Merging> preview(Actor actor, ForprevNumber one, ForprevNumber other) {
    gotNumber = one;
    gotOther = other;
    Decision<Merging> seen = seen(merging());
    return refused.isEmpty() ? seen.with(remarks) : new Decision.Refused<>(refused);
  }

  @Override
  public Decision<Merging> merge(Actor actor, ForprevNumber one, ForprevNumber other) {
    gotNumber = one;
    gotOther = other;
    return acted(merging());
  }

  private static Merging merging() {
    return new Merging(new Merged(People.MANAGER, People.NOBODY), new Holdings(2, 3, 4));
  }

  private <T> Decision<T> acted(T value) {
    Decision<T> decision = accounts.acted(value);
    if (unseen) {
      return seen(value);
    }
    return refused.isEmpty() ? decision : new Decision.Refused<>(refused);
  }

  private <T> Decision<T> seen(T value) {
    if (accounts.thrown != null) {
      throw accounts.thrown;
    }
    return unseen ? Decision.refused(Reason.unseen(Rule.USR_02)) : Decision.granted(value);
  }
}
