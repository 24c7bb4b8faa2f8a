package fr.forprev.application.dispositif;

import fr.forprev.domain.dispositif.Catalogue;

/** Port: the stored catalogue. */
public interface Catalogues {

  /** The whole catalogue, past and future lines included; empty before the first store. */
  Catalogue current();

  /** Replaces the whole catalogue. */
  void store(Catalogue catalogue);
}
