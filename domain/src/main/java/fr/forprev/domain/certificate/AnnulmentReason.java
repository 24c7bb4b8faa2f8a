package fr.forprev.domain.certificate;

/**
 * Why a certificate is annulled (CER-09): a closed list, for what is typed might name somebody and
 * nothing but number and day may be kept of a certificate; the audit trail keeps which one it was.
 */
public enum AnnulmentReason {
  /** It names somebody else, or misnames who passed. */
  WRONG_IDENTITY("Identité erronée"),
  /** Who is named did not pass. */
  WRONG_RESULT("Résultat erroné"),
  /** It should not have been issued, for whatever other reason. */
  ISSUED_BY_MISTAKE("Délivré par erreur"),
  /** Somebody deceived those who issued it. */
  FRAUD("Fraude");

  private final String label;

  AnnulmentReason(String label) {
    this.label = label;
  }

  /** The words that screens show, in French. */
  public String label() {
    return label;
  }
}
