package fr.forprev.application.account;

/** Port: passwords that are common, or known from breaches. */
public interface CommonPasswords {

  /** Whether {@code password}, whatever its case, is one of them. */
  boolean contains(String password);
}
