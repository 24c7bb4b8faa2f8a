package fr.forprev.adapters.web.page;

import fr.forprev.adapters.web.problem.Problem;
import fr.forprev.adapters.web.rule.ReasonBody;
import fr.forprev.adapters.web.rule.RefusalProblem;
import fr.forprev.domain.rule.Decision;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What was typed into a form, and what is wrong with it. */
public final class Form {

  private static final int OK = 200;

  private final Map<String, String> typed;
  private final Map<String, String> faults = new LinkedHashMap<>();
  private final List<ReasonBody> reasons = new ArrayList<>();
  private int refusedWith;

  private Form(Map<String, String> typed) {
    this.typed = typed;
  }

  /** A form in which nothing was typed yet. */
  public static Form blank() {
    return new Form(Map.of());
  }

  /** A form that shows what is known. */
  public static Form filled(Map<String, String> known) {
    return new Form(Map.copyOf(known));
  }

  /** What the browser sent. */
  public static Form posted(Context ctx) {
    return new Form(FormBody.of(ctx));
  }

  /** What is in that field, without spaces around; empty when it is not there. */
  public String value(String field) {
    return whole(field).strip();
  }

  /** What is in that field, character for character: a password. */
  public String whole(String field) {
    return typed.getOrDefault(field, "");
  }

  /** Whether that box is ticked. */
  public boolean ticked(String field) {
    return typed.containsKey(field);
  }

  /** What {@code parse} makes of that field; when nothing, {@code sentence} says what is wrong. */
  public <T> Optional<T> read(String field, Function<String, Optional<T>> parse, String sentence) {
    Optional<T> value = parse.apply(value(field));
    if (value.isEmpty()) {
      refuse(field, sentence);
    }
    return value;
  }

  /** Something is wrong with that field. */
  public void refuse(String field, String sentence) {
    faults.putIfAbsent(field, sentence);
  }

  /** The same, with a status of its own. */
  public void refuse(String field, String sentence, int status) {
    refuse(field, sentence);
    refusedWith = status;
  }

  /** Rules refuse what the form asks; ends the request when the refusal must stay unseen. */
  public void refuse(Decision.Refused<?> refused) {
    Problem problem = RefusalProblem.told(refused);
    refusedWith = problem.status();
    refused.reasons().stream().map(ReasonBody::of).forEach(reasons::add);
  }

  /** What is wrong with that field, or null. */
  public @Nullable String fault(String field) {
    return faults.get(field);
  }

  /** What is wrong, by field, in the order of the form. */
  public Map<String, String> faults() {
    return faults;
  }

  /** Why rules refuse it. */
  public List<ReasonBody> reasons() {
    return reasons;
  }

  /** Whether something must be corrected. */
  public boolean isFaulty() {
    return !faults.isEmpty() || !reasons.isEmpty();
  }

  int status() {
    if (!isFaulty()) {
      return OK;
    }
    return refusedWith == 0 ? Pages.TO_CORRECT : refusedWith;
  }
}
