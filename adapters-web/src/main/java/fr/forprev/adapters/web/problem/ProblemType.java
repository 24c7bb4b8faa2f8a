package fr.forprev.adapters.web.problem;

/** The kinds of problem that the API answers; each keeps its URI for ever. */
public enum ProblemType {
  /** What came in is malformed: every field that is wrong is told. */
  INVALID_INPUT("invalid-input", 400, "La demande est mal formée"),
  /** The file that came in cannot be read as what it should be. */
  UNUSABLE_FILE("unusable-file", 400, "Fichier inutilisable"),
  /** Lines of the file that came in must be mended: every one is told, and none was taken. */
  FAULTY_LINES("faulty-lines", 400, "Lignes à corriger"),
  /** The file that came in has more trainees than the session can take. */
  TOO_MANY_TRAINEES("too-many-trainees", 400, "Trop de stagiaires"),
  /** No valid token came with the request. */
  UNAUTHENTICATED("unauthenticated", 401, "Jeton d'accès requis"),
  /** What was given to sign in, or to show once more who acts, is wrong; 422 when signed in. */
  WRONG_CREDENTIALS("wrong-credentials", 401, "Identifiants refusés"),
  /** Something must be done before the call: the problem says what, and by which call. */
  STEP_REQUIRED("step-required", 403, "Une étape reste à faire"),
  /** The call is for a person who signed in, not for a program. */
  SIGN_IN_REQUIRED("sign-in-required", 403, "Connexion personnelle requise"),
  /** A rule refuses; 403 instead when the rule speaks of who acts. */
  REFUSED("refused", 422, "Refusé par une règle"),
  /** A password was chosen that cannot be used: every fault of it is told. */
  UNUSABLE_PASSWORD("unusable-password", 422, "Mot de passe à changer"),
  /** There is no such thing, or the caller may not know of it. */
  NOT_FOUND("not-found", 404, "Introuvable"),
  /** The address exists, not with that method. */
  METHOD_NOT_ALLOWED("method-not-allowed", 405, "Méthode non prévue"),
  /** Others did the same thing at the same time, several times over. */
  CONFLICT("conflict", 409, "Collision avec d'autres actions"),
  /** Somebody else saved in the meantime. */
  OVERTAKEN("overtaken", 412, "Modifié entre-temps"),
  /** The body is larger than accepted. */
  TOO_LARGE("too-large", 413, "Corps de requête trop volumineux"),
  /** The body is of a type, or in a charset, that is not accepted. */
  UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "Type de contenu non accepté"),
  /** The request must say on which revision it was made. */
  PRECONDITION_REQUIRED("precondition-required", 428, "Révision requise"),
  /** Too often in too little time. */
  TOO_MANY_REQUESTS("too-many-requests", 429, "Trop de demandes"),
  /** Not the caller's fault. */
  INTERNAL("internal", 500, "Erreur interne"),
  /** Too many are served at once: the same call may succeed in a few seconds. */
  BUSY("busy", 503, "Beaucoup de monde en ce moment");

  private final String slug;
  private final int status;
  private final String title;

  ProblemType(String slug, int status, String title) {
    this.slug = slug;
    this.status = status;
    this.title = title;
  }

  /** The stable URI, relative to the server. */
  public String uri() {
    return "/problems/" + slug;
  }

  /** The usual HTTP status. */
  public int status() {
    return status;
  }

  /** What it is, in French, the same for every occurrence. */
  public String title() {
    return title;
  }
}
