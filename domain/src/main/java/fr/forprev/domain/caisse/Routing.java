package fr.forprev.domain.caisse;

import static fr.forprev.domain.rule.Fact.reference;
import static fr.forprev.domain.rule.Fact.text;

import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.rule.Fact;
import fr.forprev.domain.rule.Reason;
import fr.forprev.domain.rule.Remark;
import fr.forprev.domain.rule.Rule;
import fr.forprev.domain.rule.Unblock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a postal code leads a request (HAB-12): three answers, and no other. */
public sealed interface Routing {

  /**
   * GEO-02: to the caisse of the département.
   *
   * @param shared how the code is shared with another caisse, or null when it is not (GEO-04)
   */
  record ToCaisse(
      PostalCode postalCode, Departement departement, Caisse caisse, @Nullable Shared shared)
      implements Routing {

    /** Why this caisse, and to which other one it may have to be transferred. */
    public List<Remark> explained() {
      List<Remark> why = new ArrayList<>();
      why.add(
          Remark.of(Rule.GEO_02, code(postalCode), in(departement), text("caisse", caisse.name())));
      if (shared != null) {
        why.add(
            Remark.of(
                Rule.GEO_04,
                code(postalCode),
                text("towns", shared.straddling().towns()),
                reference("otherDepartement", shared.straddling().other()),
                text("otherCaisse", shared.other().name())));
      }
      return List.copyOf(why);
    }
  }

  /** GEO-03: to INRS, which assigns a caisse, the département having none; never a refusal. */
  record ManualQueue(PostalCode postalCode, Departement departement) implements Routing {

    /** Why it waits. */
    public List<Remark> explained() {
      return List.of(Remark.of(Rule.GEO_03, code(postalCode), in(departement)));
    }
  }

  /** GEO-01: nowhere. */
  record NotAPostalCode(Reason reason) implements Routing {}

  /** A postal code of which some towns depend on {@code other}. */
  record Shared(Straddling straddling, Caisse other) {}

  /**
   * Where what somebody typed leads.
   *
   * @param typed any text; spaces are not forgiven
   */
  static Routing of(String typed, Caisses caisses) {
    return PostalCode.parse(typed)
        .map(postalCode -> of(postalCode, caisses))
        .orElseGet(() -> new NotAPostalCode(Reason.of(Rule.GEO_01, Unblock.never())));
  }

  /** Where a well-formed postal code leads. */
  static Routing of(PostalCode postalCode, Caisses caisses) {
    Optional<Departement> departement = Departement.of(postalCode);
    if (departement.isEmpty()) {
      return new NotAPostalCode(
          Reason.of(
              Rule.GEO_01,
              Unblock.never(),
              code(postalCode),
              text("firstDigits", postalCode.value().substring(0, 2))));
    }
    return caisses
        .of(departement.get())
        .<Routing>map(caisse ->
            new ToCaisse(postalCode, departement.get(), caisse, shared(postalCode, caisses)))
        .orElseGet(() -> new ManualQueue(postalCode, departement.get()));
  }

  private static @Nullable Shared shared(PostalCode postalCode, Caisses caisses) {
    return caisses
        .straddling(postalCode)
        .flatMap(it -> caisses.of(it.other()).map(other -> new Shared(it, other)))
        .orElse(null);
  }

  private static Fact code(PostalCode postalCode) {
    return reference("postalCode", postalCode);
  }

  private static Fact in(Departement departement) {
    return reference("departement", departement);
  }
}
