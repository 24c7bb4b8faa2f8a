package fr.forprev.adapters.web.organisation;

import static java.util.Objects.requireNonNull;

import fr.forprev.adapters.web.json.Fields;
import fr.forprev.application.organisation.DeclareTrainingSite.Typed;
import fr.forprev.domain.dispositif.DispositifCode;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.PostalCode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A plateforme pédagogique as typed; everything is mandatory (ENT-03). */
record DeclarationBody(
    @NotNull(message = REQUIRED) @Nullable String name,
    @NotNull(message = REQUIRED) @Nullable String address,
    @NotNull(message = REQUIRED) @Nullable String postalCode,
    @NotNull(message = REQUIRED) @Nullable String town,
    @NotNull(message = REQUIRED)
        @Size(min = 1, max = 50, message = "De 1 à 50 dispositifs sont attendus.")
        @Nullable List<@NotNull(message = "Un code de dispositif est attendu.") String>
            dispositifs) {

  private static final String REQUIRED = "Ce champ est obligatoire.";

  /** The values; ends the request when something is wrong. */
  Typed read(Fields fields) {
    Name named = fields.name("/name", name);
    Name street = fields.name("/address", address);
    PostalCode code =
        fields.value("/postalCode", postalCode, PostalCode::parse, "Cinq chiffres sont attendus.");
    Name where = fields.name("/town", town);
    Set<DispositifCode> codes = readDispositifs(fields);
    fields.refuseIfAny();
    return new Typed(
        requireNonNull(named),
        requireNonNull(street),
        requireNonNull(code),
        requireNonNull(where),
        codes);
  }

  private Set<DispositifCode> readDispositifs(Fields fields) {
    Set<DispositifCode> read = new HashSet<>();
    int size = dispositifs == null ? 0 : dispositifs.size();
    for (int i = 0; i < size; i++) {
      DispositifCode code =
          fields.value(
              "/dispositifs/" + i,
              requireNonNull(dispositifs).get(i),
              DispositifCode::parse,
              "Un code de dispositif est attendu : CATEC.");
      if (code != null) {
        read.add(code);
      }
    }
    return read;
  }
}
