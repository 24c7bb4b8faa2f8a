package fr.forprev.application.certificate;

/** Port: the one sequence of certificate numbers (CER-06). */
public interface CertificateSequence {

  /** The next, from 1, never the same twice, even after a rollback; gaps are allowed. */
  long next();
}
