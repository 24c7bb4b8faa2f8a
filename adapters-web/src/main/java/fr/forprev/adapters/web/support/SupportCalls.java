package fr.forprev.adapters.web.support;

import fr.forprev.adapters.web.account.Caller;
import fr.forprev.adapters.web.json.Input;
import fr.forprev.adapters.web.json.Json;
import fr.forprev.adapters.web.problem.FieldProblem;
import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.rule.Answers;
import fr.forprev.adapters.web.rule.RemarkBody;
import fr.forprev.application.account.KeepStaff;
import fr.forprev.application.account.MergeAccounts;
import fr.forprev.application.account.MergeAccounts.Merging;
import fr.forprev.application.account.Support;
import fr.forprev.application.account.Support.Found;
import fr.forprev.application.account.Support.OrganisationStaff;
import fr.forprev.domain.account.Actor;
import fr.forprev.domain.account.Appointing;
import fr.forprev.domain.account.Appointment;
import fr.forprev.domain.account.CaisseRequest;
import fr.forprev.domain.account.ForprevNumber;
import fr.forprev.domain.account.Person;
import fr.forprev.domain.account.PersonId;
import fr.forprev.domain.rule.Decision;
import fr.forprev.domain.rule.Role;
import io.javalin.http.Context;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What support does, as calls below {@code /hotline}. */
public record SupportCalls(Support support, MergeAccounts merges, KeepStaff keepStaff) {

  private static final int CREATED = 201;

  /** Those whom a search found. */
  record FoundBody(List<PersonBody> persons, boolean more, @Nullable String merged) {}

  /** What a merge does, or did. */
  record MergingBody(
      PersonBody survivor,
      List<FileBody.RoleBody> roles,
      PersonBody absorbed,
      int certifications,
      int sessionsDeclared,
      int sessionsLed,
      List<RemarkBody> remarks) {}

  /** The manager. */
  record ManagerBody(String forprevNumber, boolean created, List<RemarkBody> remarks) {}

  /** {@code POST /hotline/searches}: a body, so that no name is in an address. */
  public void search(Context ctx) {
    Input<SearchInput> input = Input.read(ctx, SearchInput.class);
    Found found =
        Answers.granted(support.find(Caller.of(ctx), input.body().read(input.fields()))).value();
    ForprevNumber merged = found.merged();
    Json.write(
        ctx,
        new FoundBody(
            PersonBody.of(found.persons()), found.more(), merged == null ? null : merged.value()));
  }

  /** {@code GET /hotline/persons/{number}}. */
  public void person(Context ctx) {
    ForprevNumber number =
        ForprevNumber.parse(ctx.pathParam("number"))
            .orElseThrow(() ->
                Problem.invalid(
                        FieldProblem.inParameter("number", "Un numéro Forprev est attendu."))
                    .asException());
    Json.write(ctx, FileBody.of(Answers.granted(support.show(Caller.of(ctx), number)).value()));
  }

  /** {@code POST /hotline/corrections}. */
  public void correct(Context ctx) {
    Input<CorrectionInput> input = Input.read(ctx, CorrectionInput.class);
    CorrectionInput.Read typed = input.body().read(input.fields());
    Json.write(
        ctx,
        PersonBody.of(
            Answers.granted(
                    support.correct(
                        Caller.of(ctx),
                        typed.number(),
                        typed.identity(),
                        typed.email(),
                        typed.reason()))
                .value()
                .after()));
  }

  /** {@code POST /hotline/merge-preview}. */
  public void preview(Context ctx) {
    MergeInput.Read typed = both(ctx);
    Json.write(ctx, body(merges.preview(Caller.of(ctx), typed.one(), typed.other())));
  }

  /** {@code POST /hotline/merges}. */
  public void merge(Context ctx) {
    MergeInput.Read typed = both(ctx);
    Json.write(ctx, body(merges.merge(Caller.of(ctx), typed.one(), typed.other())));
  }

  /** {@code POST /hotline/managers}. */
  public void appoint(Context ctx) {
    Input<ManagerInput> input = Input.read(ctx, ManagerInput.class);
    ManagerInput.Read typed = input.body().read(input.fields());
    Actor actor = Caller.of(ctx);
    OrganisationStaff entity = Answers.granted(support.organisation(actor, typed.siret())).value();
    CaisseRequest request = new CaisseRequest(typed.reason(), keys(entity, typed.gone()));
    Decision.Granted<Appointment> appointed =
        Answers.granted(
            keepStaff.appoint(
                actor,
                entity.staff().scope(),
                new Appointing(Role.MANAGER, typed.whom(), request)));
    ctx.status(CREATED);
    Json.write(
        ctx,
        new ManagerBody(
            appointed.value().person().number().value(),
            appointed.value().created(),
            RemarkBody.of(appointed.remarks())));
  }

  private static Set<PersonId> keys(OrganisationStaff entity, Set<ForprevNumber> gone) {
    return entity.staff().members().stream()
        .filter(member -> gone.contains(member.number()))
        .map(Person::id)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static MergeInput.Read both(Context ctx) {
    Input<MergeInput> input = Input.read(ctx, MergeInput.class);
    return input.body().read(input.fields());
  }

  private static MergingBody body(Decision<Merging> decision) {
    Decision.Granted<Merging> granted = Answers.granted(decision);
    Merging merging = granted.value();
    Person survivor = merging.merged().survivor();
    return new MergingBody(
        PersonBody.of(survivor),
        FileBody.RoleBody.of(survivor),
        PersonBody.of(merging.merged().absorbed()),
        merging.followed().certifications(),
        merging.followed().declared(),
        merging.followed().led(),
        RemarkBody.of(granted.remarks()));
  }
}
