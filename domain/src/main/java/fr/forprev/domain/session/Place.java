package fr.forprev.domain.session;

import fr.forprev.domain.name.Name;
import fr.forprev.domain.organisation.PostalCode;
import fr.forprev.domain.organisation.TrainingSiteId;

/** Where a session is held (SES-05). */
public sealed interface Place {

  /** On a declared plateforme pédagogique. */
  record OnSite(TrainingSiteId site) implements Place {}

  /** « Lieu de formation en France ». */
  record InFrance(PostalCode postalCode, Name town) implements Place {}
}
