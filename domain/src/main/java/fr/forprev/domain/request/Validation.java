package fr.forprev.domain.request;

import fr.forprev.domain.caisse.CaisseCode;
import org.jspecify.annotations.Nullable;

/** What becomes of a request whose administrative data are validated. */
public sealed interface Validation {

  /** The request from now on. */
  HabilitationRequest next();

  /**
   * An INITIAL or a RENEWAL goes on with its file.
   *
   * @param founds whether the entity exists from now on, with the data and the caisse of the
   *     request; nobody else sees it before it has an habilitation (HAB-13)
   */
  record FileOpened(FileToSubmit next, boolean founds) implements Validation {}

  /**
   * HAB-09: the data of the entity are replaced as a whole; its habilitations and its other
   * requests stay as they are.
   *
   * @param update what changes
   * @param caisse of the entity from now on; null when it has none
   * @param told the caisse that has to be told because the entity comes to it; null for none
   */
  record UpdateApplied(
      Accepted next,
      AdministrativeUpdate update,
      @Nullable CaisseCode caisse,
      @Nullable CaisseCode told)
      implements Validation {}
}
