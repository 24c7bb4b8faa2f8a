package fr.forprev.domain.dispositif;

/** What kind of training a session certifies (SES-06). */
public enum SessionKind {
  /** Stage initial. */
  INITIAL,
  /** Stage de mise à jour des compétences (MAC). */
  REFRESHER
}
