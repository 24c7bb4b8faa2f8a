package fr.forprev.adapters.web.session;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.forprev.adapters.web.json.Fields;
import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.TrainingSiteId;
import fr.forprev.domain.session.Place;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a session is held: a declared platform, or a postal code and a town (SES-05). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlaceBody(@Nullable String site, @Nullable String postalCode, @Nullable String town) {

  static PlaceBody of(Place place) {
    return switch (place) {
      case Place.OnSite chosen -> new PlaceBody(chosen.site().toString(), null, null);
      case Place.InFrance free ->
          new PlaceBody(null, free.postalCode().value(), free.town().text());
    };
  }

  /** The place, or null when something is wrong, which {@code fields} then knows. */
  @Nullable Place read(Fields fields, String pointer) {
    UUID chosen = fields.key(pointer + "/site", site);
    PostalCode code =
        fields.value(
            pointer + "/postalCode", postalCode, PostalCode::parse, "Cinq chiffres sont attendus.");
    Name named = fields.name(pointer + "/town", town);
    if (site != null && postalCode == null && town == null) {
      return chosen == null ? null : new Place.OnSite(new TrainingSiteId(chosen));
    }
    if (site == null && postalCode != null && town != null) {
      return code == null || named == null ? null : new Place.InFrance(code, named);
    }
    fields.refuse(pointer, "Indiquez soit site, soit postalCode et town.");
    return null;
  }
}
