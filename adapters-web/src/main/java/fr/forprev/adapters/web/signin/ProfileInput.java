package fr.forprev.adapters.web.signin;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.account.Person.Profile;
import fr.forprev.domain.account.Scope;
import fr.forprev.domain.caisse.CaisseCode;
import fr.forprev.domain.organisation.OrganisationId;
import fr.forprev.domain.rule.Role;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A profile to take into use: a role, and the entity or the caisse in which it holds. */
record ProfileInput(
    @NotNull(message = "Ce champ est obligatoire.") @Nullable String role,
    @Nullable String organisation,
    @Nullable String caisse) {

  /** The profile; ends the request when something is wrong. */
  Profile read(Fields fields) {
    Role read = fields.oneOf(Role.class, "/role", role);
    UUID in = fields.key("/organisation", organisation);
    CaisseCode of =
        fields.value(
            "/caisse", caisse, CaisseCode::parse, "Un code de caisse est attendu : CRAMIF.");
    if (organisation != null && caisse != null) {
      fields.refuse("", "Indiquez soit organisation, soit caisse.");
    }
    fields.refuseIfAny();
    Optional<Scope> scope =
        scopes(in, of).filter(one -> one.roles().contains(requireNonNull(read))).findFirst();
    if (scope.isEmpty()) {
      fields.refuse("", "Ce rôle ne se tient pas à cet endroit.");
    }
    fields.refuseIfAny();
    return new Profile(requireNonNull(read), scope.orElseThrow());
  }

  private static Stream<Scope> scopes(@Nullable UUID organisation, @Nullable CaisseCode caisse) {
    if (organisation != null) {
      return Stream.of(new Scope.OfOrganisation(new OrganisationId(organisation)));
    }
    return caisse == null
        ? Stream.of(new Scope.National(), new Scope.Own())
        : Stream.of(new Scope.OfCaisse(caisse.value()));
  }
}
